SELECT pg_catalog.set_config('search_path', '', false);
COMMENT ON SCHEMA public IS 'standard public schema';
CREATE TABLE public.absence (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    kind text NOT NULL
);
CREATE SEQUENCE public.absence_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.absence_id_seq OWNED BY public.absence.id;
CREATE TABLE public.agreement (
    ring text NOT NULL,
    version text NOT NULL,
    valid_from date NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.audit (
    entry integer NOT NULL,
    at timestamp with time zone NOT NULL,
    who text NOT NULL,
    verified boolean NOT NULL,
    what text NOT NULL,
    ring text NOT NULL,
    body text NOT NULL,
    hash text NOT NULL
);
CREATE TABLE public.distance (
    ring text NOT NULL,
    person text NOT NULL,
    member text NOT NULL,
    km double precision NOT NULL
);
CREATE TABLE public.history (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    tier text NOT NULL,
    start timestamp with time zone NOT NULL,
    "end" timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.history_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.history_id_seq OWNED BY public.history.id;
CREATE TABLE public.member (
    ring text NOT NULL,
    code text NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.person (
    ring text NOT NULL,
    id text NOT NULL,
    member text NOT NULL,
    name text NOT NULL,
    body text NOT NULL,
    contact text
);
CREATE TABLE public.pin (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    tier text NOT NULL,
    start timestamp with time zone NOT NULL,
    "end" timestamp with time zone NOT NULL,
    reason text NOT NULL
);
CREATE SEQUENCE public.pin_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pin_id_seq OWNED BY public.pin.id;
CREATE TABLE public.ring (
    id text NOT NULL,
    body text NOT NULL,
    facts integer NOT NULL,
    news integer NOT NULL
);
CREATE TABLE public.secret (
    commitment text NOT NULL,
    entry integer NOT NULL,
    about text NOT NULL,
    salt text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.setting (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.store (
    id integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    entries integer NOT NULL,
    head text NOT NULL
);
CREATE TABLE public.wish (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    kind text NOT NULL,
    strength text NOT NULL,
    points integer NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    weekdays text NOT NULL,
    tier text NOT NULL
);
CREATE SEQUENCE public.wish_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.wish_id_seq OWNED BY public.wish.id;
ALTER TABLE ONLY public.absence ALTER COLUMN id SET DEFAULT nextval('public.absence_id_seq'::regclass);
ALTER TABLE ONLY public.history ALTER COLUMN id SET DEFAULT nextval('public.history_id_seq'::regclass);
ALTER TABLE ONLY public.pin ALTER COLUMN id SET DEFAULT nextval('public.pin_id_seq'::regclass);
ALTER TABLE ONLY public.wish ALTER COLUMN id SET DEFAULT nextval('public.wish_id_seq'::regclass);
INSERT INTO public.absence VALUES (6, 'viitaseutu', 'anneli-heikkila', '2028-01-14', '2028-01-16', 'obstacle');
INSERT INTO public.absence VALUES (7, 'viitaseutu', 'anneli-heikkila', '2028-02-21', '2028-02-27', 'annual');
INSERT INTO public.absence VALUES (8, 'viitaseutu', 'anneli-heikkila', '2028-03-20', '2028-03-22', 'other');
INSERT INTO public.absence VALUES (9, 'viitaseutu', 'anneli-heikkila', '2028-07-31', '2028-08-27', 'annual');
INSERT INTO public.absence VALUES (10, 'viitaseutu', 'anneli-heikkila', '2028-09-01', '2028-09-03', 'obstacle');
INSERT INTO public.agreement VALUES ('viitaseutu', '2025', '2025-01-01', '{"eves":{"closes":null,"days":["epiphany_eve","maundy_thursday","easter_saturday","vappu_eve","ascension_eve","midsummer_eve","independence_eve","christmas_eve","new_years_eve"]},"holidays":[],"key":"population","member_hours":{},"objective":"balanced","office_hours":{"fri":{"closes":960,"opens":480},"mon":{"closes":960,"opens":480},"thu":{"closes":960,"opens":480},"tue":{"closes":960,"opens":480},"wed":{"closes":960,"opens":480}},"percents":{},"population_year":null,"rules":[{"days":21,"kind":"most_in_window","most":1,"tiers":["duty"],"unit":"week"},{"between":1,"kind":"free_weekend"}],"tiers":[{"blocks":"week","change_day":"mon","cuts":[480],"form":"standby","handover_minutes":0,"hours":"out_of_office","id":"duty","least_minutes":0,"name":{"en":"Duty","fi":"Päivystys","sv":"Jour"},"persons":1,"qualifications":["emergency_placement","office_holder","social_worker"],"response_minutes":60}],"weights":{"standby":{"eve":1500,"friday":1250,"holiday":2000,"saturday":1500,"sunday":1500,"weeknight":1000}}}');
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.audit VALUES (1, '2026-12-30 12:00:00+02', 'Ritva', false, 'ring', 'viitaseutu', '{"after":{"commitment":"ad8be8016623934903da466fb7b90b5f594824726920faeb802b69715022ea5f"},"before":{"commitment":"c5341eb6f0dc0fa4d346673654c150d9c412c8ac1a73cbd64e33a3745c708b46"}}', 'c0a7397006eec0962060986203d962529596c6c96574b89c9b3a3d9a12a6a1fa');
INSERT INTO public.audit VALUES (2, '2026-12-30 12:00:00+02', 'Ritva', false, 'people', 'viitaseutu', '{"after":{"commitment":"b6c8d4893dd5cf8e545f8deb4c96cc9f57794a711e4f84cbc0cbc7df93957d24"},"before":{"commitment":"aacf89d6c5dd2bebfee28f0dbc77349069530bbe6e44c54c6bf85825b41f854e"}}', '881e989ba6b9cb49decce7f5eeb38fb53fb349ac80e6e1f9259e4d0a9497f690');
INSERT INTO public.audit VALUES (3, '2026-12-30 12:00:00+02', 'Ritva', false, 'contacts', 'viitaseutu', '{"after":{"commitment":"02d6592a8819ad555e0a11c96ce9ad9006ba0be04c066e70da8f87addf438623"},"before":{"commitment":"7c6e84b990c92bd7654af45aa55c50c6992fedd480f76479e9621791d111acb6"}}', '188b3e10b3d7499cb5ab406a09726ee39f75a75e54808804153b24a033910b24');
INSERT INTO public.audit VALUES (4, '2026-12-30 12:00:00+02', 'Ritva', false, 'absences', 'viitaseutu', '{"after":{"commitment":"9e2d2a111cc4328298bad23fb09969c3b0f78c3120703ab9b3ba9d1c52855d69"},"before":{"commitment":"98703baa2425c3a1d7df964acd1f07cc016cfeda29a9a7c4b35ae86e98c9dac2"}}', '60ecd8ebbd4cf3a3c36cf9cb64908ab16de3660dd96f06dfe7c8fe56265b7339');
INSERT INTO public.audit VALUES (5, '2026-12-30 12:00:00+02', 'Ritva', false, 'wishes', 'viitaseutu', '{"after":{"commitment":"c68315dbdbc1baf8df1b1300d979889ccc1cf3b10b0089f7502bfbc0f0553863"},"before":{"commitment":"fd66c7239fd2f1aa057059ec364d2bceffa31f3a54429c6b823456110e0de656"}}', 'fa28bede5c21b48877472c6a2987d47f3c5b17f091191d406635586549f7cba5');
INSERT INTO public.audit VALUES (6, '2026-12-30 12:00:00+02', 'Ritva', false, 'history', 'viitaseutu', '{"after":{"commitment":"ebc38d6f09366ac6f5d3b56cd2f99a0d4b899dabb8f4a9ededab849a7b654b96"},"before":{"commitment":"f1fcb1e629ede1f097352b988c56cdc9e1b5afd340d30719c21ea0cbd266b730"}}', '984ca66113e75b32e228f7db4678032540704e1b102e69cd4c49bd8e3afca612');
INSERT INTO public.audit VALUES (7, '2026-12-30 12:00:00+02', 'Ritva', false, 'balances', 'viitaseutu', '{"after":{"commitment":"7cb6506104ba758feea974d36914481ca433fdac19baf195a4c3267848a33dda"},"before":{"commitment":"66c49945a178f83043ff16fee64c92b05830e5082d769875c06c88260b3629be"}}', '8cda2c4bda7499a10e103bf2a86e5232b480327f39d50ca300e0b09f0c21a96c');
INSERT INTO public.audit VALUES (8, '2026-12-30 12:00:00+02', 'Ritva', false, 'people', 'viitaseutu', '{"after":{"commitment":"2fc1cb6887b124cd2dbfa9bdd88cdc3a88476878e3f886fe9a284a58f640e7be"},"before":{"commitment":"34e120d861934bd23d6ca5e036e482a5973d91da6acf9ada9e0f9365eeac3173"}}', 'e595acd2992142a80fbdf753c09b40763495ef4602b31a533cedf91ac840351d');
INSERT INTO public.audit VALUES (9, '2026-12-30 12:00:00+02', 'Ritva', false, 'absences', 'viitaseutu', '{"after":{"commitment":"6e09667fe66d6279fb253c5d9e0dbc50266b78c2abd6cd61c085b6ecfc6def7a"},"before":{"commitment":"2967ea0e90327f370dad3502744ce1cc9449573d04eb0db4c57dd841bff55d24"}}', '7ded1c3d79d623a7f182e28c5197bc6e6ef3990e361a8a05e8ccdff6baeb9eb7');
INSERT INTO public.audit VALUES (10, '2026-12-30 12:00:00+02', 'Ritva', false, 'wishes', 'viitaseutu', '{"after":{"commitment":"742071bb3357202b17db62696c77ca672cbbb523532e27f3401fd959fe468907"},"before":{"commitment":"08ae257c1c74721ac85087f997a1b59dad5014fd4d993d3048c46b431ecefa17"}}', '0912d5c2423593a0c07dc7ac6177d3ea4746ae047181ea8b3b6370ccc47781cb');
INSERT INTO public.audit VALUES (11, '2026-12-30 12:00:00+02', 'Ritva', false, 'balances', 'viitaseutu', '{"after":{"commitment":"f788293b3321c4ae7c76702138803af8f1bdfccf6fc544a56d3e5238d4dc0451"},"before":{"commitment":"f3afc18047aec75c0b349bcd65e76e9fae18235849a17cebea8ef53a7376e42f"}}', '9498231b8c3eb69207db17ea5c2cee417c3f6125b626ce0ca44fa1071b18924e');
INSERT INTO public.history VALUES (6, 'viitaseutu', 'terhi-ketola', 'duty', '2023-01-01 08:00:00+02', '2023-01-02 08:00:00+02');
INSERT INTO public.history VALUES (7, 'viitaseutu', 'lotta-vaananen', 'duty', '2023-04-07 08:00:00+03', '2023-04-08 08:00:00+03');
INSERT INTO public.history VALUES (8, 'viitaseutu', 'lotta-vaananen', 'duty', '2023-04-08 08:00:00+03', '2023-04-09 08:00:00+03');
INSERT INTO public.history VALUES (9, 'viitaseutu', 'lotta-vaananen', 'duty', '2023-04-09 08:00:00+03', '2023-04-10 08:00:00+03');
INSERT INTO public.history VALUES (10, 'viitaseutu', 'elina-rasanen', 'duty', '2023-04-10 08:00:00+03', '2023-04-11 08:00:00+03');
INSERT INTO public.member VALUES ('viitaseutu', '256', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Kinnula","sv":""},"populations":{"2020":1597}}]');
INSERT INTO public.member VALUES ('viitaseutu', '601', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Pihtipudas","sv":""},"populations":{"2020":3931}}]');
INSERT INTO public.member VALUES ('viitaseutu', '931', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Viitasaari","sv":""},"populations":{"2020":6097}}]');
INSERT INTO public.person VALUES ('viitaseutu', 'merja-seppanen', '256', 'Aino 2', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}', '{"email":"merja.seppanen@example.org","language":"fi","phone":"000 001 0110","show_phone":false}');
INSERT INTO public.person VALUES ('viitaseutu', 'tuomas-kokkonen', '256', 'Tuomas Kokkonen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}', '{"email":"tuomas.kokkonen@example.org","language":"fi","phone":"000 001 0109","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'anneli-heikkila', '601', 'Anneli Heikkilä', '{"active":{"first":"2027-06-01","last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2027-06-22","last":null}}', '{"email":"anneli.heikkila@example.org","language":"fi","phone":"000 001 0107","show_phone":false}');
INSERT INTO public.person VALUES ('viitaseutu', 'elina-rasanen', '601', 'Elina Räsänen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2023-01-01","last":null}}', '{"email":"elina.rasanen@example.org","language":"fi","phone":"000 001 0108","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'lotta-vaananen', '601', 'Lotta Väänänen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}', '{"email":"lotta.vaananen@example.org","language":"fi","phone":"000 001 0105","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'terhi-ketola', '601', 'Terhi Ketola', '{"active":{"first":null,"last":"2027-05-31"},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":"2027-05-31"}}', '{"email":"terhi.ketola@example.org","language":"fi","phone":"000 001 0106","show_phone":false}');
INSERT INTO public.person VALUES ('viitaseutu', 'essi-simola', '931', 'Essi Simola', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2024-09-01","last":null}}', '{"email":"essi.simola@example.org","language":"fi","phone":"000 001 0102","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'mari-peltola', '931', 'Mari Peltola', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2025-01-01","last":null}}', '{"email":"mari.peltola@example.org","language":"fi","phone":"000 001 0103","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'marika-moilanen', '931', 'Marika Moilanen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":19.12,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":"2025-01-01","last":"2027-12-31"},"id":"emergency_placement"},{"dates":{"first":"2027-12-01","last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":500,"standby":{"first":"2023-01-01","last":null}}', '{"email":"marika.moilanen@example.org","language":"fi","phone":"000 001 0104","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'petra-tanskanen', '931', 'Petra Tanskanen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}', '{"email":"petra.tanskanen@example.org","language":"fi","phone":"000 001 0101","show_phone":false}');
INSERT INTO public.ring VALUES ('viitaseutu', '{"contacts":{"coordinator":["koordinaattori@example.org"],"partners":["hatakeskus@example.org","poliisi@example.org"],"phones":{"duty":"000 000 0101"},"shown_as":"name"},"languages":["fi","sv","en"],"name":{"en":"Viitaseutu ring (example)","fi":"Viitaseudun rengas (esimerkki)","sv":"Viitaseutu-ringen (exempel)"},"qualifications":{"emergency_placement":{"en":"decides on emergency placement","fi":"kiireellisen sijoituksen päätösvalta","sv":"beslutanderätt om brådskande placering"},"office_holder":{"en":"office holder","fi":"virkasuhde","sv":"tjänsteförhållande"},"social_worker":{"en":"licensed social worker","fi":"laillistettu sosiaalityöntekijä","sv":"legitimerad socialarbetare"}},"zone":"Europe/Helsinki"}', 2, 0);
INSERT INTO public.secret VALUES ('c5341eb6f0dc0fa4d346673654c150d9c412c8ac1a73cbd64e33a3745c708b46', 1, 'viitaseutu/ring', '4d15fe31ec5ce17d68bb403092fb7a03', '[]');
INSERT INTO public.secret VALUES ('ad8be8016623934903da466fb7b90b5f594824726920faeb802b69715022ea5f', 1, 'viitaseutu/ring', '9e6726e484dc924523dd9d8f94efb8dc', '["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO public.secret VALUES ('aacf89d6c5dd2bebfee28f0dbc77349069530bbe6e44c54c6bf85825b41f854e', 2, 'viitaseutu/people', '1c3f4c0fe1cb5fca0c093c88f15214c5', '[]');
INSERT INTO public.secret VALUES ('b6c8d4893dd5cf8e545f8deb4c96cc9f57794a711e4f84cbc0cbc7df93957d24', 2, 'viitaseutu/people', 'fbe9a39708a3bcff1aa1705becc1a7d2', '["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO public.secret VALUES ('7c6e84b990c92bd7654af45aa55c50c6992fedd480f76479e9621791d111acb6', 3, 'viitaseutu/contacts', '5b4cdc6f9901fc65c1678772319dac53', '[]');
INSERT INTO public.secret VALUES ('02d6592a8819ad555e0a11c96ce9ad9006ba0be04c066e70da8f87addf438623', 3, 'viitaseutu/contacts', '850b424b71c22244d6eafda2b69d517c', '["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO public.secret VALUES ('98703baa2425c3a1d7df964acd1f07cc016cfeda29a9a7c4b35ae86e98c9dac2', 4, 'viitaseutu/absences', '719d35ca7dc1e37f24420af8aa37dfc1', '[]');
INSERT INTO public.secret VALUES ('9e2d2a111cc4328298bad23fb09969c3b0f78c3120703ab9b3ba9d1c52855d69', 4, 'viitaseutu/absences', '4156814259c3dd3ee27275d0cad69002', '["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO public.secret VALUES ('fd66c7239fd2f1aa057059ec364d2bceffa31f3a54429c6b823456110e0de656', 5, 'viitaseutu/wishes', 'fbff026f2188057f3c7e4951094d7df9', '[]');
INSERT INTO public.secret VALUES ('c68315dbdbc1baf8df1b1300d979889ccc1cf3b10b0089f7502bfbc0f0553863', 5, 'viitaseutu/wishes', '3f4367055bac11cdc21c9099fc067d23', '["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO public.secret VALUES ('f1fcb1e629ede1f097352b988c56cdc9e1b5afd340d30719c21ea0cbd266b730', 6, 'viitaseutu/history', '60beb55f4c83137fed69d7bba0e2c672', '[]');
INSERT INTO public.secret VALUES ('ebc38d6f09366ac6f5d3b56cd2f99a0d4b899dabb8f4a9ededab849a7b654b96', 6, 'viitaseutu/history', 'd2148cd7f1a10141c8dd125643cdd218', '["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('66c49945a178f83043ff16fee64c92b05830e5082d769875c06c88260b3629be', 7, 'viitaseutu/balances', '6d67a337f44f59b89d2a1e69a2a5c350', '[]');
INSERT INTO public.secret VALUES ('7cb6506104ba758feea974d36914481ca433fdac19baf195a4c3267848a33dda', 7, 'viitaseutu/balances', '8bea5ab5dbdcc3c093a891fbd9b25e15', '["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('34e120d861934bd23d6ca5e036e482a5973d91da6acf9ada9e0f9365eeac3173', 8, 'viitaseutu/people', 'd0a93839b3a4fb5300ec1f85045b041d', '["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}"]');
INSERT INTO public.secret VALUES ('2fc1cb6887b124cd2dbfa9bdd88cdc3a88476878e3f886fe9a284a58f640e7be', 8, 'viitaseutu/people', '7a8640455c387cd47d4b0a61e563da10', '["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 2\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}"]');
INSERT INTO public.secret VALUES ('2967ea0e90327f370dad3502744ce1cc9449573d04eb0db4c57dd841bff55d24', 9, 'viitaseutu/absences', '04f6cd28149696e16743e6c7aeb0130f', '["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO public.secret VALUES ('6e09667fe66d6279fb253c5d9e0dbc50266b78c2abd6cd61c085b6ecfc6def7a', 9, 'viitaseutu/absences', 'fbcd0e60d3e1d1e36b8be6d439603567', '["{\"first\":\"2028-09-01\",\"kind\":\"obstacle\",\"last\":\"2028-09-03\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO public.secret VALUES ('08ae257c1c74721ac85087f997a1b59dad5014fd4d993d3048c46b431ecefa17', 10, 'viitaseutu/wishes', '597f8a61ef1e21b3f1a1caec3b80ca4f', '["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO public.secret VALUES ('742071bb3357202b17db62696c77ca672cbbb523532e27f3401fd959fe468907', 10, 'viitaseutu/wishes', 'd98afb0bbd5aa4df043e780d5e5f00ca', '["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO public.secret VALUES ('f3afc18047aec75c0b349bcd65e76e9fae18235849a17cebea8ef53a7376e42f', 11, 'viitaseutu/balances', '066cd9791757f2ba12e1ec087290d363', '["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}"]');
INSERT INTO public.secret VALUES ('f788293b3321c4ae7c76702138803af8f1bdfccf6fc544a56d3e5238d4dc0451', 11, 'viitaseutu/balances', '88ee52f18a3a638ae37f50959fb42112', '["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":120,\"tier\":\"\"}"]');
INSERT INTO public.store VALUES (1, '2026-11-22 06:46:15.111395+02', 11, '9498231b8c3eb69207db17ea5c2cee417c3f6125b626ce0ca44fa1071b18924e');
INSERT INTO public.wish VALUES (6, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2026-12-24', '2026-12-26', '[]', '');
INSERT INTO public.wish VALUES (7, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-07-30', '2027-08-01', '[]', '');
INSERT INTO public.wish VALUES (8, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-12-24', '2027-12-26', '[]', '');
INSERT INTO public.wish VALUES (9, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2028-08-11', '2028-08-13', '[]', '');
INSERT INTO public.wish VALUES (10, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2028-12-24', '2028-12-26', '[]', '');
SELECT pg_catalog.setval('public.absence_id_seq', 10, true);
SELECT pg_catalog.setval('public.history_id_seq', 10, true);
SELECT pg_catalog.setval('public.pin_id_seq', 1, false);
SELECT pg_catalog.setval('public.wish_id_seq', 10, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT pk_absence PRIMARY KEY (id);
ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT pk_agreement PRIMARY KEY (ring, version);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (entry);
ALTER TABLE ONLY public.distance
    ADD CONSTRAINT pk_distance PRIMARY KEY (ring, person, member);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT pk_history PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (ring, code);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (ring, id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT pk_pin PRIMARY KEY (id);
ALTER TABLE ONLY public.ring
    ADD CONSTRAINT pk_ring PRIMARY KEY (id);
ALTER TABLE ONLY public.secret
    ADD CONSTRAINT pk_secret PRIMARY KEY (commitment);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (name);
ALTER TABLE ONLY public.store
    ADD CONSTRAINT pk_store PRIMARY KEY (id);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT pk_wish PRIMARY KEY (id);
CREATE INDEX ix_absence_ring_person ON public.absence USING btree (ring, person);
CREATE INDEX ix_history_ring_person ON public.history USING btree (ring, person);
CREATE INDEX ix_pin_ring_person ON public.pin USING btree (ring, person);
CREATE INDEX ix_secret_about ON public.secret USING btree (about);
CREATE INDEX ix_wish_ring_person ON public.wish USING btree (ring, person);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT fk_absence_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT fk_absence_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT fk_agreement_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.distance
    ADD CONSTRAINT fk_distance_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.distance
    ADD CONSTRAINT fk_distance_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_ring_member FOREIGN KEY (ring, member) REFERENCES public.member(ring, code);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.secret
    ADD CONSTRAINT fk_secret_entry_audit FOREIGN KEY (entry) REFERENCES public.audit(entry);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT fk_wish_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT fk_wish_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
