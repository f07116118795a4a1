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
CREATE TABLE public.balance (
    id integer NOT NULL,
    ring text NOT NULL,
    roster integer,
    as_of date NOT NULL,
    member text NOT NULL,
    person text NOT NULL,
    tier text NOT NULL,
    cls text NOT NULL,
    points integer NOT NULL,
    duties integer NOT NULL
);
CREATE SEQUENCE public.balance_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.balance_id_seq OWNED BY public.balance.id;
CREATE TABLE public.distance (
    ring text NOT NULL,
    person text NOT NULL,
    member text NOT NULL,
    km double precision NOT NULL
);
CREATE TABLE public."fetch" (
    link integer NOT NULL,
    at timestamp with time zone NOT NULL,
    client text NOT NULL,
    etag text NOT NULL,
    count integer NOT NULL
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
CREATE TABLE public.letter (
    id integer NOT NULL,
    ring text NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    person text NOT NULL,
    body text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    ack boolean NOT NULL,
    message_id text NOT NULL,
    state text NOT NULL,
    tries integer NOT NULL,
    next_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    said text NOT NULL,
    acked_at timestamp with time zone,
    answer text,
    told_by text
);
CREATE SEQUENCE public.letter_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.letter_id_seq OWNED BY public.letter.id;
CREATE TABLE public.link (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    member text NOT NULL,
    language text NOT NULL,
    blocks boolean NOT NULL,
    hash text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
CREATE SEQUENCE public.link_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.link_id_seq OWNED BY public.link.id;
CREATE TABLE public.member (
    ring text NOT NULL,
    code text NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.operation (
    roster integer NOT NULL,
    revision integer NOT NULL,
    client text NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    cells text NOT NULL,
    who text NOT NULL,
    at timestamp with time zone NOT NULL,
    of integer,
    grounds text NOT NULL
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
CREATE TABLE public.publication (
    id integer NOT NULL,
    ring text NOT NULL,
    roster integer NOT NULL,
    revision integer NOT NULL,
    agreement text NOT NULL,
    at timestamp with time zone NOT NULL,
    who text NOT NULL,
    reasons text NOT NULL,
    late text NOT NULL,
    told text NOT NULL,
    head text NOT NULL
);
CREATE SEQUENCE public.publication_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.publication_id_seq OWNED BY public.publication.id;
CREATE TABLE public.published (
    ring text NOT NULL,
    duty text NOT NULL,
    start timestamp with time zone NOT NULL,
    "end" timestamp with time zone NOT NULL,
    roster integer NOT NULL,
    body text NOT NULL,
    people text NOT NULL,
    sequence integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    gone boolean NOT NULL
);
CREATE TABLE public.ring (
    id text NOT NULL,
    body text NOT NULL,
    facts integer NOT NULL,
    news integer NOT NULL
);
CREATE TABLE public.roster (
    id integer NOT NULL,
    ring text NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    name text NOT NULL,
    agreement text NOT NULL,
    state text NOT NULL,
    revision integer NOT NULL,
    duties text NOT NULL,
    outcome text,
    "case" text,
    scope text,
    made_at timestamp with time zone NOT NULL,
    made_by text NOT NULL
);
CREATE SEQUENCE public.roster_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.roster_id_seq OWNED BY public.roster.id;
CREATE TABLE public.seat (
    roster integer NOT NULL,
    duty text NOT NULL,
    person text NOT NULL,
    mark text NOT NULL
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
CREATE TABLE public.took (
    id integer NOT NULL,
    ring text NOT NULL,
    duty text NOT NULL,
    body text NOT NULL,
    who text NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.took_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.took_id_seq OWNED BY public.took.id;
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
ALTER TABLE ONLY public.balance ALTER COLUMN id SET DEFAULT nextval('public.balance_id_seq'::regclass);
ALTER TABLE ONLY public.history ALTER COLUMN id SET DEFAULT nextval('public.history_id_seq'::regclass);
ALTER TABLE ONLY public.letter ALTER COLUMN id SET DEFAULT nextval('public.letter_id_seq'::regclass);
ALTER TABLE ONLY public.link ALTER COLUMN id SET DEFAULT nextval('public.link_id_seq'::regclass);
ALTER TABLE ONLY public.pin ALTER COLUMN id SET DEFAULT nextval('public.pin_id_seq'::regclass);
ALTER TABLE ONLY public.publication ALTER COLUMN id SET DEFAULT nextval('public.publication_id_seq'::regclass);
ALTER TABLE ONLY public.roster ALTER COLUMN id SET DEFAULT nextval('public.roster_id_seq'::regclass);
ALTER TABLE ONLY public.took ALTER COLUMN id SET DEFAULT nextval('public.took_id_seq'::regclass);
ALTER TABLE ONLY public.wish ALTER COLUMN id SET DEFAULT nextval('public.wish_id_seq'::regclass);
INSERT INTO public.absence VALUES (1, 'viitaseutu', 'anneli-heikkila', '2027-12-23', '2027-12-26', 'annual');
INSERT INTO public.absence VALUES (2, 'viitaseutu', 'anneli-heikkila', '2028-01-14', '2028-01-16', 'obstacle');
INSERT INTO public.absence VALUES (3, 'viitaseutu', 'anneli-heikkila', '2028-02-21', '2028-02-27', 'annual');
INSERT INTO public.absence VALUES (4, 'viitaseutu', 'anneli-heikkila', '2028-03-20', '2028-03-22', 'other');
INSERT INTO public.absence VALUES (5, 'viitaseutu', 'anneli-heikkila', '2028-07-31', '2028-08-27', 'annual');
INSERT INTO public.agreement VALUES ('viitaseutu', '2025', '2025-01-01', '{"eves":{"closes":null,"days":["epiphany_eve","maundy_thursday","easter_saturday","vappu_eve","ascension_eve","midsummer_eve","independence_eve","christmas_eve","new_years_eve"]},"holidays":[],"key":"population","member_hours":{},"objective":"balanced","office_hours":{"fri":{"closes":960,"opens":480},"mon":{"closes":960,"opens":480},"thu":{"closes":960,"opens":480},"tue":{"closes":960,"opens":480},"wed":{"closes":960,"opens":480}},"percents":{},"population_year":null,"rules":[{"days":21,"kind":"most_in_window","most":1,"tiers":["duty"],"unit":"week"},{"between":1,"kind":"free_weekend"}],"tiers":[{"blocks":"week","change_day":"mon","cuts":[480],"form":"standby","handover_minutes":0,"hours":"out_of_office","id":"duty","least_minutes":0,"name":{"en":"Duty","fi":"Päivystys","sv":"Jour"},"persons":1,"qualifications":["emergency_placement","office_holder","social_worker"],"response_minutes":60}],"weights":{"standby":{"eve":1500,"friday":1250,"holiday":2000,"saturday":1500,"sunday":1500,"weeknight":1000}}}');
INSERT INTO public.alembic_version VALUES ('0005');
INSERT INTO public.audit VALUES (1, '2026-12-30 12:00:00+02', 'Ritva', false, 'ring', 'viitaseutu', '{"after":{"commitment":"24364c825d4258f7dbc847d3593e80114dddf72cdb2c099beaff6c5d98aa5a42"},"before":{"commitment":"ad8524fc72bb218c1ff77867d3c588fa90283a972b322c37f9ccd437eb43877b"}}', '82ae37a01734d45540a2ee05c99fbbba806a1c963183326929ae490d7f045da0');
INSERT INTO public.audit VALUES (2, '2026-12-30 12:00:00+02', 'Ritva', false, 'people', 'viitaseutu', '{"after":{"commitment":"54a2d1110bec5a98a2971973ec1f197d8881f3de31b1710cbd26fbe5bdb4aae1"},"before":{"commitment":"f127d81544674b6d8cda8e80f196d3ef1510ad8a38ba54ea4c5c22c601d3ca98"}}', '5fe4ba748aa43d3758a0efa7bbc93173415b56eebed1d2b740c21242bd92944c');
INSERT INTO public.audit VALUES (3, '2026-12-30 12:00:00+02', 'Ritva', false, 'contacts', 'viitaseutu', '{"after":{"commitment":"5fb9e45c134853c628f459e87e24452155e05997004d6408b65a35c44c6df645"},"before":{"commitment":"f79e0d288826f8fe260fdb3c8c6a8e7f59f048651ef0d28157dc6b9870037afd"}}', '67913affaa192f1399d07af5e26d9bf39224c0dc1def1e7aa09c1d176e1e3f8d');
INSERT INTO public.audit VALUES (4, '2026-12-30 12:00:00+02', 'Ritva', false, 'absences', 'viitaseutu', '{"after":{"commitment":"e705dab884f2c1d0c088f89db913d764940032bbe754f739e826ebdcb1e1f03a"},"before":{"commitment":"719b2c9a2276dcfd740ea9519495e6b846e94726550622ef7739f5b35a2b9139"}}', '519d128682f7927774c1a7a0e974ebec039bfcff441ca377e3100d279918fa89');
INSERT INTO public.audit VALUES (5, '2026-12-30 12:00:00+02', 'Ritva', false, 'wishes', 'viitaseutu', '{"after":{"commitment":"be98ad852c2610c1f2f9582db762b050ee75bb0004ef77924bcda115cb2645fb"},"before":{"commitment":"f3fffba2ac17fbb2918890e0867824b691093c2b4a448c93172b017da2075691"}}', 'd67c6750609fcd425c6ee8768d38430a0ccf3a133950a10033977d419aec6389');
INSERT INTO public.audit VALUES (6, '2026-12-30 12:00:00+02', 'Ritva', false, 'history', 'viitaseutu', '{"after":{"commitment":"5d903723817087d975517f263a1d2774ef935364f7645e23e3450f872be0c49b"},"before":{"commitment":"a1a4b88425c3c4f6a94d5247842acd3c024139cb4466475ea3e590f561c2b8a4"}}', '3be04940c9e38537be4b21eca814ea34f61cd35423e5fb350ed3c6cf26a7ba93');
INSERT INTO public.audit VALUES (7, '2026-12-30 12:00:00+02', 'Ritva', false, 'balances', 'viitaseutu', '{"after":{"commitment":"f93a66e680ba0a8363fdd67e051ea06dba85e2c9e4ed50c2884d6f4b7e9fc401"},"before":{"commitment":"2fab574a53dd75374f3b8f6671e1456296748d93e3f4e05a0b36f378dbbb1bb0"}}', '4b84291256e3f8417830312e8862834e07b717812f03486dece9e26847d0fbf3');
INSERT INTO public.audit VALUES (8, '2026-12-30 12:00:00+02', 'Ritva', false, 'draft', 'viitaseutu', '{"roster":1,"seats":{"commitment":"684b3ba5ae498e91bba13dbe54a29960552de4ab8cd12ffaa5e8bbd2f1bc73fc"}}', 'b21adc608b9d9f2d659bb8e19d44f1a86315fc007efd85267ac3f5e1a01dbe38');
INSERT INTO public.audit VALUES (9, '2026-12-30 12:00:00+02', 'Ritva', false, 'draft', 'viitaseutu', '{"roster":2,"seats":{"commitment":"c5613a41020506901504b3e0d4d0ff62850c66e192b199589cb991fab9e1ec02"}}', 'bb3c3aecf9abf1a264a940512cfe62493364b649cb45d9f5034454677baa1b47');
INSERT INTO public.audit VALUES (10, '2026-12-30 12:00:00+02', 'Ritva', false, 'set', 'viitaseutu', '{"cells":{"commitment":"570ca0f839cbac090162a7175e4357e90279eafb4f6f24a52c69fe71382e864f"},"revision":1,"roster":2,"why":{"commitment":"32dee0ec7393bd762bcdbcb7f9da9ecd4e0c9f554d0cffe7e1327a559651bd3c"}}', '755a9fe67e09a8788f43f2e5b7599cd004bca7fda1e457fd8d3da0c927eab4fc');
INSERT INTO public.audit VALUES (11, '2026-12-30 12:00:00+02', 'Ritva', false, 'set', 'viitaseutu', '{"cells":{"commitment":"aac066a9567bfddbd3652fd5f93dea732d3ac3c6cdbe48e886e2c558b5ba218f"},"revision":2,"roster":2,"why":{"commitment":"b50dafbd5418554cec3bfcdc8507a89243dcd526a92aa08502936cd482b65524"}}', '509c093e6a6a4a2a082e37ac7b5a62ac4a0718ef0ad5bbdae963b47e98d5c497');
INSERT INTO public.audit VALUES (12, '2026-12-30 12:00:00+02', 'Ritva', false, 'undo', 'viitaseutu', '{"cells":{"commitment":"77adbd873b08b53cf7631f7b9ca95162aba0352eb4af47408c291648a9324e3c"},"revision":3,"roster":2,"why":{"commitment":"fa16b07b0111038fd1d7c8ae99cfc05e3c9d71bf61b28791326d326544efbe4e"}}', '7e3f8433589c302ef141f73e5995888627b22a79badfe7011d6f3a8f1f43f4b6');
INSERT INTO public.audit VALUES (13, '2026-12-30 12:00:00+02', 'Ritva', false, 'published', 'viitaseutu', '{"revision":0,"roster":1,"told":{"commitment":"0aaeb606b8667a282ded41dffbc0ac8dfdc50ce45cbb39a60b9a07518d567dc5"},"why":{"commitment":"18a35429fa0be7a5af6b97d5dcabab31a527b350f60041af466b3c105b87a586"}}', '08a72eb600b91ed5a0c234a08fb323f2b6d7505725f87e33d291f4c81846bfff');
INSERT INTO public.audit VALUES (14, '2026-12-30 12:00:00+02', 'Ritva', false, 'change', 'viitaseutu', '{"cells":{"commitment":"5d20ab469f9414068d4a3bdb92ec6b3aa096cc4af3a6ecd284a5519a2d28ed7f"},"revision":1,"roster":1,"why":{"commitment":"3c2928a08408f8ca7d49eb9a824d23fd90d18160fdba22928caf88918630c4d5"}}', '3c015255cb411a63c9000f90fdc100943e93195f6a36db3a09c307f43966318e');
INSERT INTO public.audit VALUES (15, '2026-12-30 12:00:00+02', 'Ritva', false, 'link', 'viitaseutu', '{"link":1,"of":{"commitment":"5eadb4699ed6831d06e8897894e526bcce4b1c33c0ec4a0c68c8f37fdf69e5c6"}}', 'be90ecce016a1208f18d7af2083eab5c7a4d1ca3dae038a0594e00a6d298c7eb');
INSERT INTO public.audit VALUES (16, '2027-01-06 12:00:00+02', 'Ritva', false, 'took', 'viitaseutu', '{"duty":"duty-20270104T1400Z","roster":1,"what":{"commitment":"91fccb6fe8503743e1fb0c4ac3bf32f255d2d0d4ca2076ce7fd312a7bc5f352a"}}', '326b641bb84ed261ca0db2e76d58d4b07f1b452a28a97e81e06ee4d0f640e4e1');
INSERT INTO public.balance VALUES (1, 'viitaseutu', NULL, '2025-12-31', '601', '', '', '', 60, -100);
INSERT INTO public.balance VALUES (2, 'viitaseutu', NULL, '2025-12-31', '601', 'lotta-vaananen', 'duty', 'week', 31200, 200);
INSERT INTO public.balance VALUES (3, 'viitaseutu', NULL, '2025-12-31', '601', 'terhi-ketola', 'duty', 'week', -31200, -200);
INSERT INTO public.balance VALUES (4, 'viitaseutu', NULL, '2025-12-31', '931', '', '', '', 15600, 100);
INSERT INTO public.balance VALUES (5, 'viitaseutu', NULL, '2025-12-31', '931', 'mari-peltola', 'duty', 'week', -15600, -100);
INSERT INTO public.balance VALUES (6, 'viitaseutu', NULL, '2025-12-31', '931', 'petra-tanskanen', 'duty', 'week', 15600, 100);
INSERT INTO public.balance VALUES (79, 'viitaseutu', 1, '2027-01-10', '256', '', '', '', 17074, 1038);
INSERT INTO public.balance VALUES (80, 'viitaseutu', 1, '2027-01-10', '256', '', 'duty', '', 17074, 1038);
INSERT INTO public.balance VALUES (81, 'viitaseutu', 1, '2027-01-10', '256', '', 'duty', 'week', 0, 1038);
INSERT INTO public.balance VALUES (82, 'viitaseutu', 1, '2027-01-10', '256', 'merja-seppanen', '', '', 14000, 0);
INSERT INTO public.balance VALUES (83, 'viitaseutu', 1, '2027-01-10', '256', 'merja-seppanen', 'duty', '', 14000, 0);
INSERT INTO public.balance VALUES (84, 'viitaseutu', 1, '2027-01-10', '256', 'tuomas-kokkonen', '', '', -14000, 0);
INSERT INTO public.balance VALUES (85, 'viitaseutu', 1, '2027-01-10', '256', 'tuomas-kokkonen', 'duty', '', -14000, 0);
INSERT INTO public.balance VALUES (86, 'viitaseutu', 1, '2027-01-10', '601', '', '', '', 9783, -367);
INSERT INTO public.balance VALUES (87, 'viitaseutu', 1, '2027-01-10', '601', '', 'duty', '', 9783, -367);
INSERT INTO public.balance VALUES (88, 'viitaseutu', 1, '2027-01-10', '601', '', 'duty', 'week', 0, -367);
INSERT INTO public.balance VALUES (89, 'viitaseutu', 1, '2027-01-10', '601', 'elina-rasanen', '', '', 6286, 428);
INSERT INTO public.balance VALUES (90, 'viitaseutu', 1, '2027-01-10', '601', 'elina-rasanen', 'duty', '', 6286, 428);
INSERT INTO public.balance VALUES (91, 'viitaseutu', 1, '2027-01-10', '601', 'elina-rasanen', 'duty', 'week', 0, 428);
INSERT INTO public.balance VALUES (92, 'viitaseutu', 1, '2027-01-10', '601', 'lotta-vaananen', '', '', 52057, 486);
INSERT INTO public.balance VALUES (93, 'viitaseutu', 1, '2027-01-10', '601', 'lotta-vaananen', 'duty', '', 52057, 486);
INSERT INTO public.balance VALUES (94, 'viitaseutu', 1, '2027-01-10', '601', 'lotta-vaananen', 'duty', 'week', 0, 486);
INSERT INTO public.balance VALUES (95, 'viitaseutu', 1, '2027-01-10', '601', 'terhi-ketola', '', '', -58343, -914);
INSERT INTO public.balance VALUES (96, 'viitaseutu', 1, '2027-01-10', '601', 'terhi-ketola', 'duty', '', -58343, -914);
INSERT INTO public.balance VALUES (97, 'viitaseutu', 1, '2027-01-10', '601', 'terhi-ketola', 'duty', 'week', 0, -914);
INSERT INTO public.balance VALUES (98, 'viitaseutu', 1, '2027-01-10', '931', '', '', '', -11197, -671);
INSERT INTO public.balance VALUES (99, 'viitaseutu', 1, '2027-01-10', '931', '', 'duty', '', -11197, -671);
INSERT INTO public.balance VALUES (100, 'viitaseutu', 1, '2027-01-10', '931', '', 'duty', 'week', 0, -671);
INSERT INTO public.balance VALUES (101, 'viitaseutu', 1, '2027-01-10', '931', 'essi-simola', '', '', 4387, 226);
INSERT INTO public.balance VALUES (102, 'viitaseutu', 1, '2027-01-10', '931', 'essi-simola', 'duty', '', 4387, 226);
INSERT INTO public.balance VALUES (103, 'viitaseutu', 1, '2027-01-10', '931', 'essi-simola', 'duty', 'week', 0, 226);
INSERT INTO public.balance VALUES (104, 'viitaseutu', 1, '2027-01-10', '931', 'mari-peltola', '', '', -19213, 126);
INSERT INTO public.balance VALUES (105, 'viitaseutu', 1, '2027-01-10', '931', 'mari-peltola', 'duty', '', -19213, 126);
INSERT INTO public.balance VALUES (106, 'viitaseutu', 1, '2027-01-10', '931', 'mari-peltola', 'duty', 'week', 0, 126);
INSERT INTO public.balance VALUES (107, 'viitaseutu', 1, '2027-01-10', '931', 'marika-moilanen', '', '', -12258, -484);
INSERT INTO public.balance VALUES (108, 'viitaseutu', 1, '2027-01-10', '931', 'marika-moilanen', 'duty', '', -12258, -484);
INSERT INTO public.balance VALUES (109, 'viitaseutu', 1, '2027-01-10', '931', 'marika-moilanen', 'duty', 'week', 0, -484);
INSERT INTO public.balance VALUES (110, 'viitaseutu', 1, '2027-01-10', '931', 'petra-tanskanen', '', '', 27084, 132);
INSERT INTO public.balance VALUES (111, 'viitaseutu', 1, '2027-01-10', '931', 'petra-tanskanen', 'duty', '', 27084, 132);
INSERT INTO public.balance VALUES (112, 'viitaseutu', 1, '2027-01-10', '931', 'petra-tanskanen', 'duty', 'week', 0, 132);
INSERT INTO public.history VALUES (1, 'viitaseutu', 'terhi-ketola', 'duty', '2023-01-01 08:00:00+02', '2023-01-02 08:00:00+02');
INSERT INTO public.history VALUES (2, 'viitaseutu', 'lotta-vaananen', 'duty', '2023-04-07 08:00:00+03', '2023-04-08 08:00:00+03');
INSERT INTO public.history VALUES (3, 'viitaseutu', 'lotta-vaananen', 'duty', '2023-04-08 08:00:00+03', '2023-04-09 08:00:00+03');
INSERT INTO public.history VALUES (4, 'viitaseutu', 'lotta-vaananen', 'duty', '2023-04-09 08:00:00+03', '2023-04-10 08:00:00+03');
INSERT INTO public.history VALUES (5, 'viitaseutu', 'elina-rasanen', 'duty', '2023-04-10 08:00:00+03', '2023-04-11 08:00:00+03');
INSERT INTO public.letter VALUES (1, 'viitaseutu', 'board/1', 'board', '', '{}', '2026-12-30 12:00:00+02', false, '<c4d2e6f7b011620bfc6d51d0ed0e1d3a@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (2, 'viitaseutu', 'published/1/elina-rasanen', 'published', 'elina-rasanen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<433bb1e0a5c22eb1ba48c99d6574dbc3@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (3, 'viitaseutu', 'published/1/essi-simola', 'published', 'essi-simola', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<989947f46db6ceb60ca2527e7e4c61de@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (4, 'viitaseutu', 'published/1/lotta-vaananen', 'published', 'lotta-vaananen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<458eeb93ac66099564ddf2174b67728c@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (5, 'viitaseutu', 'published/1/mari-peltola', 'published', 'mari-peltola', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<e781dc62deabe4d707bce075ed8b959a@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (6, 'viitaseutu', 'published/1/marika-moilanen', 'published', 'marika-moilanen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<819014022f7fb6fc93beb27012c972c8@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (7, 'viitaseutu', 'published/1/merja-seppanen', 'published', 'merja-seppanen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<734ad99acdc2ff0beeca64e8a37a4e62@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (8, 'viitaseutu', 'published/1/petra-tanskanen', 'published', 'petra-tanskanen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<3c0ad0677ee925bf2228a496ae858477@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (9, 'viitaseutu', 'board/2', 'board', '', '{}', '2026-12-30 12:00:00+02', false, '<d6001d3de1884afefc0710ad52e2350a@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (10, 'viitaseutu', 'changed/1/1/elina-rasanen', 'changed', 'elina-rasanen', '{"agreed":false,"lost":[],"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}],"who":"Ritva"}', '2026-12-30 12:00:00+02', false, '<ddc1ce859c674168f18fd810c81a22a0@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (11, 'viitaseutu', 'changed/1/1/marika-moilanen', 'changed', 'marika-moilanen', '{"agreed":false,"lost":[{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}],"own":[],"who":"Ritva"}', '2026-12-30 12:00:00+02', false, '<e3174c1a473be905210a17271cb177ac@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.letter VALUES (12, 'viitaseutu', 'board/3', 'board', '', '{}', '2027-01-06 12:00:00+02', false, '<269f32d03174d74769a1855a14a220c9@dutyring>', 'waiting', 0, '2027-01-06 12:00:00+02', NULL, '', NULL, NULL, NULL);
INSERT INTO public.link VALUES (1, 'viitaseutu', '', '', 'fi', false, '256515030baa3d9db3462f889dbba7627826a65903f399821892c7e783484f7b', '2026-12-30 12:00:00+02', NULL);
INSERT INTO public.member VALUES ('viitaseutu', '256', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Kinnula","sv":""},"phone":"","populations":{"2020":1597}}]');
INSERT INTO public.member VALUES ('viitaseutu', '601', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Pihtipudas","sv":""},"phone":"","populations":{"2020":3931}}]');
INSERT INTO public.member VALUES ('viitaseutu', '931', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Viitasaari","sv":""},"phone":"","populations":{"2020":6097}}]');
INSERT INTO public.operation VALUES (2, 1, 'ritva-1', 1, 'set', '[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]', 'Ritva', '2026-12-30 12:00:00+02', NULL, '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.operation VALUES (2, 2, 'ritva-1', 2, 'set', '[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]', 'Ritva', '2026-12-30 12:00:00+02', NULL, '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.operation VALUES (2, 3, 'ritva-1', 3, 'undo', '[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]', 'Ritva', '2026-12-30 12:00:00+02', 2, '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.operation VALUES (1, 1, 'ritva-1', 4, 'change', '[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]', 'Ritva', '2026-12-30 12:00:00+02', NULL, '{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO public.person VALUES ('viitaseutu', 'merja-seppanen', '256', 'Aino 1', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}', '{"email":"merja.seppanen@example.org","language":"fi","phone":"000 001 0110","show_phone":false}');
INSERT INTO public.person VALUES ('viitaseutu', 'tuomas-kokkonen', '256', 'Tuomas Kokkonen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}', '{"email":"tuomas.kokkonen@example.org","language":"fi","phone":"000 001 0109","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'anneli-heikkila', '601', 'Anneli Heikkilä', '{"active":{"first":"2027-06-01","last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2027-06-22","last":null}}', '{"email":"anneli.heikkila@example.org","language":"fi","phone":"000 001 0107","show_phone":false}');
INSERT INTO public.person VALUES ('viitaseutu', 'elina-rasanen', '601', 'Elina Räsänen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2023-01-01","last":null}}', '{"email":"elina.rasanen@example.org","language":"fi","phone":"000 001 0108","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'lotta-vaananen', '601', 'Lotta Väänänen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}', '{"email":"lotta.vaananen@example.org","language":"fi","phone":"000 001 0105","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'terhi-ketola', '601', 'Terhi Ketola', '{"active":{"first":null,"last":"2027-05-31"},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":"2027-05-31"}}', '{"email":"terhi.ketola@example.org","language":"fi","phone":"000 001 0106","show_phone":false}');
INSERT INTO public.person VALUES ('viitaseutu', 'essi-simola', '931', 'Essi Simola', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2024-09-01","last":null}}', '{"email":"essi.simola@example.org","language":"fi","phone":"000 001 0102","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'mari-peltola', '931', 'Mari Peltola', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2025-01-01","last":null}}', '{"email":"mari.peltola@example.org","language":"fi","phone":"000 001 0103","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'marika-moilanen', '931', 'Marika Moilanen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":19.12,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":"2025-01-01","last":"2027-12-31"},"id":"emergency_placement"},{"dates":{"first":"2027-12-01","last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":500,"standby":{"first":"2023-01-01","last":null}}', '{"email":"marika.moilanen@example.org","language":"fi","phone":"000 001 0104","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'petra-tanskanen', '931', 'Petra Tanskanen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}', '{"email":"petra.tanskanen@example.org","language":"fi","phone":"000 001 0101","show_phone":false}');
INSERT INTO public.publication VALUES (1, 'viitaseutu', 1, 0, '2025', '2026-12-30 12:00:00+02', 'Ritva', '{}', 'sairasloma', '["aino"]', '08a72eb600b91ed5a0c234a08fb323f2b6d7505725f87e33d291f4c81846bfff');
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270104T1400Z', '2027-01-04 16:00:00+02', '2027-01-05 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"}', '["elina-rasanen"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270105T1400Z', '2027-01-05 16:00:00+02', '2027-01-06 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"}', '["essi-simola"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270106T0600Z', '2027-01-06 08:00:00+02', '2027-01-07 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"}', '["lotta-vaananen"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270107T1400Z', '2027-01-07 16:00:00+02', '2027-01-08 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"}', '["mari-peltola"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270109T0600Z', '2027-01-09 08:00:00+02', '2027-01-10 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"}', '["merja-seppanen"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270110T0600Z', '2027-01-10 08:00:00+02', '2027-01-11 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}', '["petra-tanskanen"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270108T1400Z', '2027-01-08 16:00:00+02', '2027-01-09 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}', '["elina-rasanen"]', 1, '2026-12-30 12:00:00+02', false);
INSERT INTO public.ring VALUES ('viitaseutu', '{"contacts":{"coordinator":["koordinaattori@example.org"],"material":"","partners":["hatakeskus@example.org","poliisi@example.org"],"phones":{"duty":"000 000 0101"},"shown_as":"name"},"languages":["fi","sv","en"],"name":{"en":"Viitaseutu ring (example)","fi":"Viitaseudun rengas (esimerkki)","sv":"Viitaseutu-ringen (exempel)"},"qualifications":{"emergency_placement":{"en":"decides on emergency placement","fi":"kiireellisen sijoituksen päätösvalta","sv":"beslutanderätt om brådskande placering"},"office_holder":{"en":"office holder","fi":"virkasuhde","sv":"tjänsteförhållande"},"social_worker":{"en":"licensed social worker","fi":"laillistettu sosiaalityöntekijä","sv":"legitimerad socialarbetare"}},"zone":"Europe/Helsinki"}', 1, 3);
INSERT INTO public.roster VALUES (2, 'viitaseutu', '2027-01-11', '2027-01-17', '', '2025', 'draft', 3, '[{"block":"duty-w20270111","cls":"week","day":"2027-01-11","end":"2027-01-12T06:00:00Z","form":"standby","holiday":"","id":"duty-20270111T1400Z","last_day":"2027-01-12","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-11T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-12","end":"2027-01-13T06:00:00Z","form":"standby","holiday":"","id":"duty-20270112T1400Z","last_day":"2027-01-13","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-12T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-13","end":"2027-01-14T06:00:00Z","form":"standby","holiday":"","id":"duty-20270113T1400Z","last_day":"2027-01-14","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-13T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-14","end":"2027-01-15T06:00:00Z","form":"standby","holiday":"","id":"duty-20270114T1400Z","last_day":"2027-01-15","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-14T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-15","end":"2027-01-16T06:00:00Z","form":"standby","holiday":"","id":"duty-20270115T1400Z","last_day":"2027-01-16","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-15T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-16","end":"2027-01-17T06:00:00Z","form":"standby","holiday":"","id":"duty-20270116T0600Z","last_day":"2027-01-17","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-16T06:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-17","end":"2027-01-18T06:00:00Z","form":"standby","holiday":"","id":"duty-20270117T0600Z","last_day":"2027-01-18","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-17T06:00:00Z","tier":"duty"}]', NULL, NULL, NULL, '2026-12-30 12:00:00+02', 'Ritva');
INSERT INTO public.roster VALUES (1, 'viitaseutu', '2027-01-04', '2027-01-10', '', '2025', 'changed', 1, '[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}]', NULL, '{"away":[],"carried":[],"days":{"duty":{"elina-rasanen":7,"essi-simola":7,"lotta-vaananen":7,"mari-peltola":7,"marika-moilanen":7,"merja-seppanen":7,"petra-tanskanen":7,"terhi-ketola":7,"tuomas-kokkonen":7}},"distances":{},"duties":[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}],"office":{},"overridden":{},"parties":[{"code":"256","dates":{"first":null,"last":null},"office":"","population":1597,"share":137376344},{"code":"601","dates":{"first":null,"last":null},"office":"","population":3931,"share":338150538},{"code":"931","dates":{"first":null,"last":null},"office":"","population":6097,"share":524473118}],"past":[],"people":[{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"elina-rasanen","languages":["fi"],"member":"601","name":"elina-rasanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"essi-simola","languages":["fi"],"member":"931","name":"essi-simola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"lotta-vaananen","languages":["fi"],"member":"601","name":"lotta-vaananen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"mari-peltola","languages":["fi"],"member":"931","name":"mari-peltola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2025-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":19.12,"id":"marika-moilanen","languages":["fi"],"member":"931","name":"marika-moilanen","period_work":false,"qualifications":[{"dates":{"first":"2025-01-01","last":"2027-12-31"},"id":"emergency_placement"},{"dates":{"first":"2027-12-01","last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":500,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"merja-seppanen","languages":["fi"],"member":"256","name":"merja-seppanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"petra-tanskanen","languages":["fi"],"member":"931","name":"petra-tanskanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":"2027-05-31"},"day_work":true,"hours_week":38.25,"id":"terhi-ketola","languages":["fi"],"member":"601","name":"terhi-ketola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":"2027-05-31"}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"tuomas-kokkonen","languages":["fi"],"member":"256","name":"tuomas-kokkonen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}],"period":{"first":"2027-01-04","last":"2027-01-10"},"pins":[],"published":[],"ring":"viitaseutu","wishes":[],"zone":"Europe/Helsinki"}', 'member', '2026-12-30 12:00:00+02', 'Ritva');
INSERT INTO public.seat VALUES (1, 'duty-20270104T1400Z', 'elina-rasanen', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270105T1400Z', 'essi-simola', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270106T0600Z', 'lotta-vaananen', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270107T1400Z', 'mari-peltola', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270109T0600Z', 'merja-seppanen', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270110T0600Z', 'petra-tanskanen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270113T1400Z', 'lotta-vaananen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270114T1400Z', 'mari-peltola', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270115T1400Z', 'marika-moilanen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270116T0600Z', 'merja-seppanen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270117T0600Z', 'petra-tanskanen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270112T1400Z', 'essi-simola', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270108T1400Z', 'elina-rasanen', 'scheduled');
INSERT INTO public.secret VALUES ('ad8524fc72bb218c1ff77867d3c588fa90283a972b322c37f9ccd437eb43877b', 1, 'viitaseutu/ring', '0b641e35c3d2f3862eb2b20c2ce05d75', '[]');
INSERT INTO public.secret VALUES ('24364c825d4258f7dbc847d3593e80114dddf72cdb2c099beaff6c5d98aa5a42', 1, 'viitaseutu/ring', '878e39e6fd8a3101b6383498d6f5abf0', '["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"material\":\"\",\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO public.secret VALUES ('f127d81544674b6d8cda8e80f196d3ef1510ad8a38ba54ea4c5c22c601d3ca98', 2, 'viitaseutu/people', '6181da520e200a0d88fea7c79b3a7319', '[]');
INSERT INTO public.secret VALUES ('54a2d1110bec5a98a2971973ec1f197d8881f3de31b1710cbd26fbe5bdb4aae1', 2, 'viitaseutu/people', '17f3c2fafbfe718c3683cf23b0f855e4', '["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO public.secret VALUES ('f79e0d288826f8fe260fdb3c8c6a8e7f59f048651ef0d28157dc6b9870037afd', 3, 'viitaseutu/contacts', 'bcc3ed61f7fb9884eed5d96d606d8124', '[]');
INSERT INTO public.secret VALUES ('5fb9e45c134853c628f459e87e24452155e05997004d6408b65a35c44c6df645', 3, 'viitaseutu/contacts', 'abb5bb4309a1dd597ff726ef6bcf26cd', '["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO public.secret VALUES ('719b2c9a2276dcfd740ea9519495e6b846e94726550622ef7739f5b35a2b9139', 4, 'viitaseutu/absences', '89c3e21bb1397ac4a3d123c5e4b1b19f', '[]');
INSERT INTO public.secret VALUES ('e705dab884f2c1d0c088f89db913d764940032bbe754f739e826ebdcb1e1f03a', 4, 'viitaseutu/absences', 'aac19ade939b85e09fa9a7beaf35723d', '["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO public.secret VALUES ('f3fffba2ac17fbb2918890e0867824b691093c2b4a448c93172b017da2075691', 5, 'viitaseutu/wishes', '7d0d311b6adb417c2cd837acadac9498', '[]');
INSERT INTO public.secret VALUES ('be98ad852c2610c1f2f9582db762b050ee75bb0004ef77924bcda115cb2645fb', 5, 'viitaseutu/wishes', '6d1b1785404eb39d2d77b733adf51cf2', '["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO public.secret VALUES ('a1a4b88425c3c4f6a94d5247842acd3c024139cb4466475ea3e590f561c2b8a4', 6, 'viitaseutu/history', '17669039938dd64c7cae1c5a7f1271a0', '[]');
INSERT INTO public.secret VALUES ('5d903723817087d975517f263a1d2774ef935364f7645e23e3450f872be0c49b', 6, 'viitaseutu/history', '3047cf13acbb3dde7db8a903ce3caa29', '["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('2fab574a53dd75374f3b8f6671e1456296748d93e3f4e05a0b36f378dbbb1bb0', 7, 'viitaseutu/balances', '3423877998c52b75c5365dde6dbb2d57', '[]');
INSERT INTO public.secret VALUES ('f93a66e680ba0a8363fdd67e051ea06dba85e2c9e4ed50c2884d6f4b7e9fc401', 7, 'viitaseutu/balances', 'f9e2d77bdfe9574068d080d6b9f4609c', '["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('684b3ba5ae498e91bba13dbe54a29960552de4ab8cd12ffaa5e8bbd2f1bc73fc', 8, 'viitaseutu', 'f6fd659ae13c1ac48e25bc4c4afab31a', '[["duty-20270104T1400Z","elina-rasanen","scheduled"],["duty-20270105T1400Z","essi-simola","scheduled"],["duty-20270106T0600Z","lotta-vaananen","scheduled"],["duty-20270107T1400Z","mari-peltola","scheduled"],["duty-20270108T1400Z","marika-moilanen","scheduled"],["duty-20270109T0600Z","merja-seppanen","scheduled"],["duty-20270110T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO public.secret VALUES ('c5613a41020506901504b3e0d4d0ff62850c66e192b199589cb991fab9e1ec02', 9, 'viitaseutu', 'ffa9400831019623c0ea1b68795e5b2b', '[["duty-20270111T1400Z","elina-rasanen","scheduled"],["duty-20270112T1400Z","essi-simola","scheduled"],["duty-20270113T1400Z","lotta-vaananen","scheduled"],["duty-20270114T1400Z","mari-peltola","scheduled"],["duty-20270115T1400Z","marika-moilanen","scheduled"],["duty-20270116T0600Z","merja-seppanen","scheduled"],["duty-20270117T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO public.secret VALUES ('570ca0f839cbac090162a7175e4357e90279eafb4f6f24a52c69fe71382e864f', 10, 'viitaseutu', 'bcb2c309d9deb5a28b4260fc02a064f3', '[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]');
INSERT INTO public.secret VALUES ('32dee0ec7393bd762bcdbcb7f9da9ecd4e0c9f554d0cffe7e1327a559651bd3c', 10, 'viitaseutu', 'fa5a459c92ba4313b8a241dcfd14cb24', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('aac066a9567bfddbd3652fd5f93dea732d3ac3c6cdbe48e886e2c558b5ba218f', 11, 'viitaseutu', 'c61904d1db9f578578734c1199be007e', '[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]');
INSERT INTO public.secret VALUES ('b50dafbd5418554cec3bfcdc8507a89243dcd526a92aa08502936cd482b65524', 11, 'viitaseutu', '1faa5e3f775a11995c2789330fa67222', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('77adbd873b08b53cf7631f7b9ca95162aba0352eb4af47408c291648a9324e3c', 12, 'viitaseutu', '32afc3a60bf03f16838036ff55f2351c', '[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]');
INSERT INTO public.secret VALUES ('fa16b07b0111038fd1d7c8ae99cfc05e3c9d71bf61b28791326d326544efbe4e', 12, 'viitaseutu', '8386c4fd8a3d806406d19fcbbb5fa538', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('18a35429fa0be7a5af6b97d5dcabab31a527b350f60041af466b3c105b87a586', 13, 'viitaseutu/reasons', '0ad23be723a1255d082ab583abb3d8f0', '{"late":"sairasloma","rules":{}}');
INSERT INTO public.secret VALUES ('0aaeb606b8667a282ded41dffbc0ac8dfdc50ce45cbb39a60b9a07518d567dc5', 13, 'viitaseutu/told', '7fe820a36b40050a404b30aa5e0077c0', '["aino"]');
INSERT INTO public.secret VALUES ('5d20ab469f9414068d4a3bdb92ec6b3aa096cc4af3a6ecd284a5519a2d28ed7f', 14, 'viitaseutu', '03ce41acaed0b5337c63e726b44adf06', '[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]');
INSERT INTO public.secret VALUES ('3c2928a08408f8ca7d49eb9a824d23fd90d18160fdba22928caf88918630c4d5', 14, 'viitaseutu', '4e991e42666953d1a530c8e8ad041bd7', '{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO public.secret VALUES ('5eadb4699ed6831d06e8897894e526bcce4b1c33c0ec4a0c68c8f37fdf69e5c6', 15, 'viitaseutu/', 'ced3d58d71ca37883e1186b301372944', '{"blocks":false,"language":"fi","member":"","person":"","ring":"viitaseutu"}');
INSERT INTO public.secret VALUES ('91fccb6fe8503743e1fb0c4ac3bf32f255d2d0d4ca2076ce7fd312a7bc5f352a', 16, 'viitaseutu/took', '8fc25b5d6a36aec4c6557246efee9144', '{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}');
INSERT INTO public.store VALUES (1, '2026-11-22 14:00:16.311253+02', 16, '326b641bb84ed261ca0db2e76d58d4b07f1b452a28a97e81e06ee4d0f640e4e1');
INSERT INTO public.took VALUES (1, 'viitaseutu', 'duty-20270104T1400Z', '{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}', 'Ritva', '2027-01-06 12:00:00+02');
INSERT INTO public.wish VALUES (1, 'viitaseutu', 'anneli-heikkila', 'avoid', 'weak', 0, '2028-12-24', '2028-12-26', '[]', '');
INSERT INTO public.wish VALUES (2, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2026-12-24', '2026-12-26', '[]', '');
INSERT INTO public.wish VALUES (3, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-07-30', '2027-08-01', '[]', '');
INSERT INTO public.wish VALUES (4, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-12-24', '2027-12-26', '[]', '');
INSERT INTO public.wish VALUES (5, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2028-08-11', '2028-08-13', '[]', '');
SELECT pg_catalog.setval('public.absence_id_seq', 5, true);
SELECT pg_catalog.setval('public.balance_id_seq', 112, true);
SELECT pg_catalog.setval('public.history_id_seq', 5, true);
SELECT pg_catalog.setval('public.letter_id_seq', 12, true);
SELECT pg_catalog.setval('public.link_id_seq', 1, true);
SELECT pg_catalog.setval('public.pin_id_seq', 1, false);
SELECT pg_catalog.setval('public.publication_id_seq', 1, true);
SELECT pg_catalog.setval('public.roster_id_seq', 2, true);
SELECT pg_catalog.setval('public.took_id_seq', 1, true);
SELECT pg_catalog.setval('public.wish_id_seq', 5, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT pk_absence PRIMARY KEY (id);
ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT pk_agreement PRIMARY KEY (ring, version);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (entry);
ALTER TABLE ONLY public.balance
    ADD CONSTRAINT pk_balance PRIMARY KEY (id);
ALTER TABLE ONLY public.distance
    ADD CONSTRAINT pk_distance PRIMARY KEY (ring, person, member);
ALTER TABLE ONLY public."fetch"
    ADD CONSTRAINT pk_fetch PRIMARY KEY (link);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT pk_history PRIMARY KEY (id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT pk_letter PRIMARY KEY (id);
ALTER TABLE ONLY public.link
    ADD CONSTRAINT pk_link PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (ring, code);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT pk_operation PRIMARY KEY (roster, revision);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (ring, id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT pk_pin PRIMARY KEY (id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT pk_publication PRIMARY KEY (id);
ALTER TABLE ONLY public.published
    ADD CONSTRAINT pk_published PRIMARY KEY (ring, duty);
ALTER TABLE ONLY public.ring
    ADD CONSTRAINT pk_ring PRIMARY KEY (id);
ALTER TABLE ONLY public.roster
    ADD CONSTRAINT pk_roster PRIMARY KEY (id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT pk_seat PRIMARY KEY (roster, duty, person);
ALTER TABLE ONLY public.secret
    ADD CONSTRAINT pk_secret PRIMARY KEY (commitment);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (name);
ALTER TABLE ONLY public.store
    ADD CONSTRAINT pk_store PRIMARY KEY (id);
ALTER TABLE ONLY public.took
    ADD CONSTRAINT pk_took PRIMARY KEY (id);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT pk_wish PRIMARY KEY (id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT uq_letter_ring_key UNIQUE (ring, key);
ALTER TABLE ONLY public.link
    ADD CONSTRAINT uq_link_hash UNIQUE (hash);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT uq_operation_client_number UNIQUE (client, number);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT uq_publication_roster_revision UNIQUE (roster, revision);
CREATE INDEX ix_absence_ring_person ON public.absence USING btree (ring, person);
CREATE INDEX ix_balance_ring_as_of ON public.balance USING btree (ring, as_of);
CREATE INDEX ix_history_ring_person ON public.history USING btree (ring, person);
CREATE INDEX ix_letter_state_next_at ON public.letter USING btree (state, next_at);
CREATE INDEX ix_link_ring_person ON public.link USING btree (ring, person);
CREATE INDEX ix_pin_ring_person ON public.pin USING btree (ring, person);
CREATE INDEX ix_published_ring_start ON public.published USING btree (ring, start);
CREATE INDEX ix_roster_ring_first ON public.roster USING btree (ring, first);
CREATE INDEX ix_secret_about ON public.secret USING btree (about);
CREATE INDEX ix_took_ring_duty ON public.took USING btree (ring, duty);
CREATE INDEX ix_wish_ring_person ON public.wish USING btree (ring, person);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT fk_absence_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT fk_absence_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT fk_agreement_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.balance
    ADD CONSTRAINT fk_balance_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.balance
    ADD CONSTRAINT fk_balance_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.distance
    ADD CONSTRAINT fk_distance_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.distance
    ADD CONSTRAINT fk_distance_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public."fetch"
    ADD CONSTRAINT fk_fetch_link_link FOREIGN KEY (link) REFERENCES public.link(id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT fk_letter_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.link
    ADD CONSTRAINT fk_link_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT fk_operation_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_ring_member FOREIGN KEY (ring, member) REFERENCES public.member(ring, code);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.published
    ADD CONSTRAINT fk_published_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.published
    ADD CONSTRAINT fk_published_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.roster
    ADD CONSTRAINT fk_roster_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT fk_seat_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.secret
    ADD CONSTRAINT fk_secret_entry_audit FOREIGN KEY (entry) REFERENCES public.audit(entry);
ALTER TABLE ONLY public.took
    ADD CONSTRAINT fk_took_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT fk_wish_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT fk_wish_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
