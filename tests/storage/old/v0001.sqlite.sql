BEGIN TRANSACTION;
CREATE TABLE absence (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	first DATE NOT NULL, 
	last DATE NOT NULL, 
	kind TEXT NOT NULL, 
	CONSTRAINT pk_absence PRIMARY KEY (id), 
	CONSTRAINT fk_absence_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_absence_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "absence" VALUES(1,'viitaseutu','anneli-heikkila','2028-01-14','2028-01-16','obstacle');
INSERT INTO "absence" VALUES(2,'viitaseutu','anneli-heikkila','2028-02-21','2028-02-27','annual');
INSERT INTO "absence" VALUES(3,'viitaseutu','anneli-heikkila','2028-03-20','2028-03-22','other');
INSERT INTO "absence" VALUES(4,'viitaseutu','anneli-heikkila','2028-07-31','2028-08-27','annual');
INSERT INTO "absence" VALUES(5,'viitaseutu','anneli-heikkila','2028-09-01','2028-09-03','obstacle');
CREATE TABLE agreement (
	ring TEXT NOT NULL, 
	version TEXT NOT NULL, 
	valid_from DATE NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_agreement PRIMARY KEY (ring, version), 
	CONSTRAINT fk_agreement_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "agreement" VALUES('viitaseutu','2025','2025-01-01','{"eves":{"closes":null,"days":["epiphany_eve","maundy_thursday","easter_saturday","vappu_eve","ascension_eve","midsummer_eve","independence_eve","christmas_eve","new_years_eve"]},"holidays":[],"key":"population","member_hours":{},"objective":"balanced","office_hours":{"fri":{"closes":960,"opens":480},"mon":{"closes":960,"opens":480},"thu":{"closes":960,"opens":480},"tue":{"closes":960,"opens":480},"wed":{"closes":960,"opens":480}},"percents":{},"population_year":null,"rules":[{"days":21,"kind":"most_in_window","most":1,"tiers":["duty"],"unit":"week"},{"between":1,"kind":"free_weekend"}],"tiers":[{"blocks":"week","change_day":"mon","cuts":[480],"form":"standby","handover_minutes":0,"hours":"out_of_office","id":"duty","least_minutes":0,"name":{"en":"Duty","fi":"Päivystys","sv":"Jour"},"persons":1,"qualifications":["emergency_placement","office_holder","social_worker"],"response_minutes":60}],"weights":{"standby":{"eve":1500,"friday":1250,"holiday":2000,"saturday":1500,"sunday":1500,"weeknight":1000}}}');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE audit (
	entry INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	verified BOOLEAN NOT NULL, 
	what TEXT NOT NULL, 
	ring TEXT NOT NULL, 
	body TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (entry)
);
INSERT INTO "audit" VALUES(1,'2026-12-30 10:00:00.000000','Ritva',0,'ring','viitaseutu','{"after":{"commitment":"0531f2ddadb6b59821ea48c65a29803e2807d888ca4b2ab4c2b38086fbfd490e"},"before":{"commitment":"e3cead532b72f2726e968185a4b8fb0cb7fb386bbe84d25d7f0d5058b62e3a0f"}}','32b32e97edd4596597e63eebc24bc6b9135dd2bbf48611e0789705cedae8d5e7');
INSERT INTO "audit" VALUES(2,'2026-12-30 10:00:00.000000','Ritva',0,'people','viitaseutu','{"after":{"commitment":"50e6ed1a35daa474c676b740e3f2e535157ce86879f488e95a21dc5c6e356a5d"},"before":{"commitment":"89ef2d48630bc2e41431e640c976479ace629f8d1f1b54c0554728a2330913ae"}}','0a10cc275802b5709bd5656087f4d8430a288bbbd523b8a11abdf79779a5ba21');
INSERT INTO "audit" VALUES(3,'2026-12-30 10:00:00.000000','Ritva',0,'contacts','viitaseutu','{"after":{"commitment":"b80913ab9d27532a43137bc853e2c9887d454280c8c2f933baf3468adb3ae614"},"before":{"commitment":"f84332cdc5de4be08b34301a1a9fffdbd1e7ec4f3ac15beaeaf48e05848323ae"}}','881e76aee8ae0eb38cc7e39296ca5877f69ace0e214ffa3e032e41853af2d8ff');
INSERT INTO "audit" VALUES(4,'2026-12-30 10:00:00.000000','Ritva',0,'absences','viitaseutu','{"after":{"commitment":"0102894d060b802f56088ff81ad903abe3354b429f81d295e4a7aea4e0d10adf"},"before":{"commitment":"64b592d5820d8b56074df15d633f663a56ffc0bda6c94b4eb2e3e24fcae7ec53"}}','7c6f834e10ad1416e6566050f0068492f7e719387494598ac9d6381c46ed5e22');
INSERT INTO "audit" VALUES(5,'2026-12-30 10:00:00.000000','Ritva',0,'wishes','viitaseutu','{"after":{"commitment":"1fd1e084822c573f48b448ae864a07bccd23efd72d5cb51b53bff8929e9c63f4"},"before":{"commitment":"033d0541a8eb78548f5a3feb5363f64f44593f9d0c0ab8163c8097b38f199a56"}}','5a825021aba6e8257d70c0d4864b0cd5717308e73778073ceb04b3ed4b1bdb5e');
INSERT INTO "audit" VALUES(6,'2026-12-30 10:00:00.000000','Ritva',0,'history','viitaseutu','{"after":{"commitment":"97130fea78a0473c25b47fe848df9a67ec4e96240d8c9ee4bfbc89bed66526f2"},"before":{"commitment":"e7e762ed764739e33c056f44786ac7130c6267bc9f6632a81dd3ac667e500187"}}','3f895be6adc3e11b2edb4c533f41b062ad1985bcf4491cbe5f3cfa65690a422d');
INSERT INTO "audit" VALUES(7,'2026-12-30 10:00:00.000000','Ritva',0,'balances','viitaseutu','{"after":{"commitment":"8572d8571a1b4766830405adcf21d39bfba7846c5f1629b6ecd8eaae5199e028"},"before":{"commitment":"3280174369a727509a85c093a9a529c6ac41f4d09e61b8f7e86d42df0454e384"}}','5cb5387096ba2b8f4b88457aa5b4cfe999009d9eaeda2f6f66be4b972a5a6088');
INSERT INTO "audit" VALUES(8,'2026-12-30 10:00:00.000000','Ritva',0,'people','viitaseutu','{"after":{"commitment":"219567c8cb6d8d454ec8e514679c45c7d824ac75c79696f3007e08a288ec517f"},"before":{"commitment":"ffd2da6ae3e103cb3a2364858e3b9d7a9d08f77b357a6895c4de967f8f815997"}}','3e3a9d30801bf3120603f4604e50433a54b074760fb5ba9273b698fceba640cc');
INSERT INTO "audit" VALUES(9,'2026-12-30 10:00:00.000000','Ritva',0,'absences','viitaseutu','{"after":{"commitment":"a367d4bbdc80b58810a2c1f78e2b20763765d86c518ab9f63c3050ce563f0001"},"before":{"commitment":"6ae906aae555a0da48a3116f070398d02b1e1f06db726ae8bcbea2d9a132f4c8"}}','c86d379f7e8c5175eb89835845701814fa36c1ce7fe5fb30c73e53febb08d20d');
INSERT INTO "audit" VALUES(10,'2026-12-30 10:00:00.000000','Ritva',0,'wishes','viitaseutu','{"after":{"commitment":"00a455fa5a04bf94778d058eb61817069e298324267a060dbb9b60e5090e8c5a"},"before":{"commitment":"1b57871edf5adafdd7075d40d87b7bc0767200f87909ee7ab9d19d5733d38f3b"}}','8e3a027759834baac0e2471f7b4b067dd62877e746d5f8b1fd98fad61d8a6c99');
INSERT INTO "audit" VALUES(11,'2026-12-30 10:00:00.000000','Ritva',0,'balances','viitaseutu','{"after":{"commitment":"e0a5be26f944afc53aa7ffeab3a05ff2b612416bbd5f0811a30551e5419e8f8d"},"before":{"commitment":"b476a6c65bd0156f197b74b284e36bfa6a384662a787517318def1f1cbb55adb"}}','179ac7ed68e7ff93a91c9aeb15ec5b0f2b986009c1c1fa7ec247a7a99afa5afe');
CREATE TABLE distance (
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	member TEXT NOT NULL, 
	km FLOAT NOT NULL, 
	CONSTRAINT pk_distance PRIMARY KEY (ring, person, member), 
	CONSTRAINT fk_distance_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_distance_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
CREATE TABLE history (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	start DATETIME NOT NULL, 
	"end" DATETIME NOT NULL, 
	CONSTRAINT pk_history PRIMARY KEY (id), 
	CONSTRAINT fk_history_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_history_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "history" VALUES(1,'viitaseutu','terhi-ketola','duty','2023-01-01 06:00:00.000000','2023-01-02 06:00:00.000000');
INSERT INTO "history" VALUES(2,'viitaseutu','lotta-vaananen','duty','2023-04-07 05:00:00.000000','2023-04-08 05:00:00.000000');
INSERT INTO "history" VALUES(3,'viitaseutu','lotta-vaananen','duty','2023-04-08 05:00:00.000000','2023-04-09 05:00:00.000000');
INSERT INTO "history" VALUES(4,'viitaseutu','lotta-vaananen','duty','2023-04-09 05:00:00.000000','2023-04-10 05:00:00.000000');
INSERT INTO "history" VALUES(5,'viitaseutu','elina-rasanen','duty','2023-04-10 05:00:00.000000','2023-04-11 05:00:00.000000');
CREATE TABLE member (
	ring TEXT NOT NULL, 
	code TEXT NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (ring, code), 
	CONSTRAINT fk_member_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "member" VALUES('viitaseutu','256','[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Kinnula","sv":""},"populations":{"2020":1597}}]');
INSERT INTO "member" VALUES('viitaseutu','601','[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Pihtipudas","sv":""},"populations":{"2020":3931}}]');
INSERT INTO "member" VALUES('viitaseutu','931','[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Viitasaari","sv":""},"populations":{"2020":6097}}]');
CREATE TABLE person (
	ring TEXT NOT NULL, 
	id TEXT NOT NULL, 
	member TEXT NOT NULL, 
	name TEXT NOT NULL, 
	body TEXT NOT NULL, 
	contact TEXT, 
	CONSTRAINT pk_person PRIMARY KEY (ring, id), 
	CONSTRAINT fk_person_ring_member FOREIGN KEY(ring, member) REFERENCES member (ring, code), 
	CONSTRAINT fk_person_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "person" VALUES('viitaseutu','merja-seppanen','256','Aino 2','{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}','{"email":"merja.seppanen@example.org","language":"fi","phone":"000 001 0110","show_phone":false}');
INSERT INTO "person" VALUES('viitaseutu','tuomas-kokkonen','256','Tuomas Kokkonen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}','{"email":"tuomas.kokkonen@example.org","language":"fi","phone":"000 001 0109","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','anneli-heikkila','601','Anneli Heikkilä','{"active":{"first":"2027-06-01","last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2027-06-22","last":null}}','{"email":"anneli.heikkila@example.org","language":"fi","phone":"000 001 0107","show_phone":false}');
INSERT INTO "person" VALUES('viitaseutu','elina-rasanen','601','Elina Räsänen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2023-01-01","last":null}}','{"email":"elina.rasanen@example.org","language":"fi","phone":"000 001 0108","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','lotta-vaananen','601','Lotta Väänänen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}','{"email":"lotta.vaananen@example.org","language":"fi","phone":"000 001 0105","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','terhi-ketola','601','Terhi Ketola','{"active":{"first":null,"last":"2027-05-31"},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":"2027-05-31"}}','{"email":"terhi.ketola@example.org","language":"fi","phone":"000 001 0106","show_phone":false}');
INSERT INTO "person" VALUES('viitaseutu','essi-simola','931','Essi Simola','{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2024-09-01","last":null}}','{"email":"essi.simola@example.org","language":"fi","phone":"000 001 0102","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','mari-peltola','931','Mari Peltola','{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2025-01-01","last":null}}','{"email":"mari.peltola@example.org","language":"fi","phone":"000 001 0103","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','marika-moilanen','931','Marika Moilanen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":19.12,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":"2025-01-01","last":"2027-12-31"},"id":"emergency_placement"},{"dates":{"first":"2027-12-01","last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":500,"standby":{"first":"2023-01-01","last":null}}','{"email":"marika.moilanen@example.org","language":"fi","phone":"000 001 0104","show_phone":true}');
INSERT INTO "person" VALUES('viitaseutu','petra-tanskanen','931','Petra Tanskanen','{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}','{"email":"petra.tanskanen@example.org","language":"fi","phone":"000 001 0101","show_phone":false}');
CREATE TABLE pin (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	start DATETIME NOT NULL, 
	"end" DATETIME NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_pin PRIMARY KEY (id), 
	CONSTRAINT fk_pin_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_pin_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
CREATE TABLE ring (
	id TEXT NOT NULL, 
	body TEXT NOT NULL, 
	facts INTEGER NOT NULL, 
	news INTEGER NOT NULL, 
	CONSTRAINT pk_ring PRIMARY KEY (id)
);
INSERT INTO "ring" VALUES('viitaseutu','{"contacts":{"coordinator":["koordinaattori@example.org"],"partners":["hatakeskus@example.org","poliisi@example.org"],"phones":{"duty":"000 000 0101"},"shown_as":"name"},"languages":["fi","sv","en"],"name":{"en":"Viitaseutu ring (example)","fi":"Viitaseudun rengas (esimerkki)","sv":"Viitaseutu-ringen (exempel)"},"qualifications":{"emergency_placement":{"en":"decides on emergency placement","fi":"kiireellisen sijoituksen päätösvalta","sv":"beslutanderätt om brådskande placering"},"office_holder":{"en":"office holder","fi":"virkasuhde","sv":"tjänsteförhållande"},"social_worker":{"en":"licensed social worker","fi":"laillistettu sosiaalityöntekijä","sv":"legitimerad socialarbetare"}},"zone":"Europe/Helsinki"}',2,0);
CREATE TABLE secret (
	commitment TEXT NOT NULL, 
	entry INTEGER NOT NULL, 
	about TEXT NOT NULL, 
	salt TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_secret PRIMARY KEY (commitment), 
	CONSTRAINT fk_secret_entry_audit FOREIGN KEY(entry) REFERENCES audit (entry)
);
INSERT INTO "secret" VALUES('e3cead532b72f2726e968185a4b8fb0cb7fb386bbe84d25d7f0d5058b62e3a0f',1,'viitaseutu/ring','17004a33fb135d87f80517be7b03ae8e','[]');
INSERT INTO "secret" VALUES('0531f2ddadb6b59821ea48c65a29803e2807d888ca4b2ab4c2b38086fbfd490e',1,'viitaseutu/ring','4be0a3e2aeac9851430696e884d80b75','["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO "secret" VALUES('89ef2d48630bc2e41431e640c976479ace629f8d1f1b54c0554728a2330913ae',2,'viitaseutu/people','e31b8b2c9116aeb8e3629a145c7ac8d9','[]');
INSERT INTO "secret" VALUES('50e6ed1a35daa474c676b740e3f2e535157ce86879f488e95a21dc5c6e356a5d',2,'viitaseutu/people','e1d604688c6571b3f79ee1325c674d81','["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO "secret" VALUES('f84332cdc5de4be08b34301a1a9fffdbd1e7ec4f3ac15beaeaf48e05848323ae',3,'viitaseutu/contacts','4902faeafeb7edd59bc9fb06cafdc631','[]');
INSERT INTO "secret" VALUES('b80913ab9d27532a43137bc853e2c9887d454280c8c2f933baf3468adb3ae614',3,'viitaseutu/contacts','a08c83eb0232775047eec25b26751a32','["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO "secret" VALUES('64b592d5820d8b56074df15d633f663a56ffc0bda6c94b4eb2e3e24fcae7ec53',4,'viitaseutu/absences','bf4d73ed666abf31b99be3f3b0990e4f','[]');
INSERT INTO "secret" VALUES('0102894d060b802f56088ff81ad903abe3354b429f81d295e4a7aea4e0d10adf',4,'viitaseutu/absences','7b93a1aef03f8b06aef63158e0f90137','["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO "secret" VALUES('033d0541a8eb78548f5a3feb5363f64f44593f9d0c0ab8163c8097b38f199a56',5,'viitaseutu/wishes','4aa61f72f71daae83c32836a1d786406','[]');
INSERT INTO "secret" VALUES('1fd1e084822c573f48b448ae864a07bccd23efd72d5cb51b53bff8929e9c63f4',5,'viitaseutu/wishes','e01a4a0e0fb8dc4f76d213e35840deed','["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO "secret" VALUES('e7e762ed764739e33c056f44786ac7130c6267bc9f6632a81dd3ac667e500187',6,'viitaseutu/history','ae830d96d606a638252ee8ed4889731a','[]');
INSERT INTO "secret" VALUES('97130fea78a0473c25b47fe848df9a67ec4e96240d8c9ee4bfbc89bed66526f2',6,'viitaseutu/history','b388c9e2be88fabdebb982aa8f23bab5','["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('3280174369a727509a85c093a9a529c6ac41f4d09e61b8f7e86d42df0454e384',7,'viitaseutu/balances','bf715d5d456c95c417d0e92f89ea21c2','[]');
INSERT INTO "secret" VALUES('8572d8571a1b4766830405adcf21d39bfba7846c5f1629b6ecd8eaae5199e028',7,'viitaseutu/balances','06d6f8a2ca1025398a189e6b0f053f95','["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('ffd2da6ae3e103cb3a2364858e3b9d7a9d08f77b357a6895c4de967f8f815997',8,'viitaseutu/people','137c1848405e1ad0244ac56711d835e8','["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}"]');
INSERT INTO "secret" VALUES('219567c8cb6d8d454ec8e514679c45c7d824ac75c79696f3007e08a288ec517f',8,'viitaseutu/people','b60730a4777a7978b24ebb0c83a3df33','["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 2\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}"]');
INSERT INTO "secret" VALUES('6ae906aae555a0da48a3116f070398d02b1e1f06db726ae8bcbea2d9a132f4c8',9,'viitaseutu/absences','5a22768cdb8b073b573e6b286bfd8ce3','["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO "secret" VALUES('a367d4bbdc80b58810a2c1f78e2b20763765d86c518ab9f63c3050ce563f0001',9,'viitaseutu/absences','05c4cf8573590b6d4f8278cb0b41e51e','["{\"first\":\"2028-09-01\",\"kind\":\"obstacle\",\"last\":\"2028-09-03\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO "secret" VALUES('1b57871edf5adafdd7075d40d87b7bc0767200f87909ee7ab9d19d5733d38f3b',10,'viitaseutu/wishes','55c410a8ae66a30f1883ed08b82a183a','["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO "secret" VALUES('00a455fa5a04bf94778d058eb61817069e298324267a060dbb9b60e5090e8c5a',10,'viitaseutu/wishes','749f3fe37a0d01f470d4ec6173cf4ecf','["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO "secret" VALUES('b476a6c65bd0156f197b74b284e36bfa6a384662a787517318def1f1cbb55adb',11,'viitaseutu/balances','d011c433b0a9fb75fc64130c5bd9abc8','["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}"]');
INSERT INTO "secret" VALUES('e0a5be26f944afc53aa7ffeab3a05ff2b612416bbd5f0811a30551e5419e8f8d',11,'viitaseutu/balances','7f45e59ceabf5b761433b50072b78748','["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":120,\"tier\":\"\"}"]');
CREATE TABLE setting (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
CREATE TABLE store (
	id INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	entries INTEGER NOT NULL, 
	head TEXT NOT NULL, 
	CONSTRAINT pk_store PRIMARY KEY (id)
);
INSERT INTO "store" VALUES(1,'2026-11-22 04:46:07',11,'179ac7ed68e7ff93a91c9aeb15ec5b0f2b986009c1c1fa7ec247a7a99afa5afe');
CREATE TABLE wish (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	strength TEXT NOT NULL, 
	points INTEGER NOT NULL, 
	first DATE NOT NULL, 
	last DATE NOT NULL, 
	weekdays TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	CONSTRAINT pk_wish PRIMARY KEY (id), 
	CONSTRAINT fk_wish_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_wish_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "wish" VALUES(1,'viitaseutu','elina-rasanen','avoid','weak',0,'2026-12-24','2026-12-26','[]','');
INSERT INTO "wish" VALUES(2,'viitaseutu','elina-rasanen','avoid','weak',0,'2027-07-30','2027-08-01','[]','');
INSERT INTO "wish" VALUES(3,'viitaseutu','elina-rasanen','avoid','weak',0,'2027-12-24','2027-12-26','[]','');
INSERT INTO "wish" VALUES(4,'viitaseutu','elina-rasanen','avoid','weak',0,'2028-08-11','2028-08-13','[]','');
INSERT INTO "wish" VALUES(5,'viitaseutu','elina-rasanen','avoid','weak',0,'2028-12-24','2028-12-26','[]','');
CREATE INDEX ix_secret_about ON secret (about);
CREATE INDEX ix_absence_ring_person ON absence (ring, person);
CREATE INDEX ix_wish_ring_person ON wish (ring, person);
CREATE INDEX ix_pin_ring_person ON pin (ring, person);
CREATE INDEX ix_history_ring_person ON history (ring, person);
COMMIT;
PRAGMA application_id = 1148548217;
PRAGMA journal_mode = WAL;
