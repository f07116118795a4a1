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
INSERT INTO "absence" VALUES(1,'viitaseutu','anneli-heikkila','2027-12-23','2027-12-26','annual');
INSERT INTO "absence" VALUES(2,'viitaseutu','anneli-heikkila','2028-01-14','2028-01-16','obstacle');
INSERT INTO "absence" VALUES(3,'viitaseutu','anneli-heikkila','2028-02-21','2028-02-27','annual');
INSERT INTO "absence" VALUES(4,'viitaseutu','anneli-heikkila','2028-03-20','2028-03-22','other');
INSERT INTO "absence" VALUES(5,'viitaseutu','anneli-heikkila','2028-07-31','2028-08-27','annual');
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
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "audit" VALUES(1,'2026-12-30 10:00:00.000000','Ritva',0,'ring','viitaseutu','{"after":{"commitment":"d6cc4ebf1b3f8b6d7c1a86e7ab6da75d4398527312ecd9b181978fd1d5ec1344"},"before":{"commitment":"ddc9c3895a28e92d9cb1ed3b2414613efb9eeed94b2c7add86d552f9524932a8"}}','b84e611ab1db5387e9e9409ec7d30b68e639c6b09217cd0fb0acbce2de9a9288');
INSERT INTO "audit" VALUES(2,'2026-12-30 10:00:00.000000','Ritva',0,'people','viitaseutu','{"after":{"commitment":"471873929311d631dbf74eb61f7429475a9910098283e643a12c4856aab67d55"},"before":{"commitment":"1b95521041fec39f2b8baeddaad85c837aad4f8bfdf23468638c044c7d496b4c"}}','d90cf0ee7e4bca2b99b538a4619141e7d01142e6420bea174808b840756db67c');
INSERT INTO "audit" VALUES(3,'2026-12-30 10:00:00.000000','Ritva',0,'contacts','viitaseutu','{"after":{"commitment":"0f7a688e6f4876987051aeb81134e420ea24a6be337fb61c1837f5ae2ebcebeb"},"before":{"commitment":"5c096e554a296b7fa19b774acbb8c794e55b9c53465b44427e0232ce024e226a"}}','96925a3a6fdfa1d3693f6041ae17a48566218dfdd471e01c38540fa10e4e88df');
INSERT INTO "audit" VALUES(4,'2026-12-30 10:00:00.000000','Ritva',0,'absences','viitaseutu','{"after":{"commitment":"9093dbb2a00578861b8729b60084b7cc90674407037c2eca3ae390c3109a2b82"},"before":{"commitment":"77416eb7b183d58262f84151d9e61127e2377f6263351bd42d54366aa14bdb3a"}}','4b993d85fe742b9418f5861f7527f1c2fe44185bd5989ec97323588d691968d0');
INSERT INTO "audit" VALUES(5,'2026-12-30 10:00:00.000000','Ritva',0,'wishes','viitaseutu','{"after":{"commitment":"1c7ae97d281b9d09c1d93d872d85b1c68d58255e95c4ae587a188e500e5f901d"},"before":{"commitment":"3a45a5bd82714aaabd229cbea15f849e774fd9f6472c1ca6f39361ab04082ea8"}}','e055b3fe3491092ee0d4b41d82c9fc4b2ff9d2b36d843e75a7731928b484439d');
INSERT INTO "audit" VALUES(6,'2026-12-30 10:00:00.000000','Ritva',0,'history','viitaseutu','{"after":{"commitment":"ded17406c5609d759455d4ec0f1088bc5424b69c2771d09496867ea77030925b"},"before":{"commitment":"05bf5109b5a727cbef70ae4f5676c9510d1df11a0908c9564bcad0a1846392bf"}}','7f1e00965884c031f2ab0025a8ad5881d2933399a83ba90bde0a5add0faef888');
INSERT INTO "audit" VALUES(7,'2026-12-30 10:00:00.000000','Ritva',0,'balances','viitaseutu','{"after":{"commitment":"0d812f11f52500357b378f96d3f4b79ab01c823df81d8314dbf26b19dd5bb15d"},"before":{"commitment":"3512339815f6de2a2050cbe6ff06b6c11d66cd4f9855d81b0ed43f18e14d730d"}}','31dc05e07673be01da49053dc2c13c835832b2ac3a97026326e73fd5d2cf5be1');
INSERT INTO "audit" VALUES(8,'2026-12-30 10:00:00.000000','Ritva',0,'draft','viitaseutu','{"roster":1,"seats":{"commitment":"b037da43305b4c28bef2e5ea76e293f976b9c4b2857eb0a941c24817de1546d2"}}','49234fed79602aa632444ca186a1f83ed922a83c380ad5bc5b5d4784c99a806f');
INSERT INTO "audit" VALUES(9,'2026-12-30 10:00:00.000000','Ritva',0,'draft','viitaseutu','{"roster":2,"seats":{"commitment":"aef27c488e17fc5f442ee20e977999ea286e2586ebc5e98777d7910099a23e69"}}','79eb400065e047f0536c17d7bf2d99f50a355e8ebad6d75b95a6193d99470620');
INSERT INTO "audit" VALUES(10,'2026-12-30 10:00:00.000000','Ritva',0,'set','viitaseutu','{"cells":{"commitment":"699af34a347c566e59bdf3448b17e525d86b938fe15dd7d81afd69c1f6a0d8dd"},"revision":1,"roster":2,"why":{"commitment":"172f68f08b6338d75433519487c21722bfdd590370b7cb999b3ed89dc62a1c3e"}}','d654e1fcc8296fd5b338a86f7c4f5661c87c69d6bb56c548f009f83e904abcdd');
INSERT INTO "audit" VALUES(11,'2026-12-30 10:00:00.000000','Ritva',0,'set','viitaseutu','{"cells":{"commitment":"e01bd2a9fec44a30703cae02228230393ea6d42f226dfa1e355fa61aba3d9b43"},"revision":2,"roster":2,"why":{"commitment":"89070f255b0f3ac4ef015a2a150c0a8c31eb3af68def2e06f6715963faa3d348"}}','b6f78dabb07d33cb6d514776da3fe8d6e5e050d848a6edb8ca49691bfa29f1b2');
INSERT INTO "audit" VALUES(12,'2026-12-30 10:00:00.000000','Ritva',0,'undo','viitaseutu','{"cells":{"commitment":"16feb71666752a3bbc62ce13b6f487a35318f6fafa9dc6857caca0e9a8e8985d"},"revision":3,"roster":2,"why":{"commitment":"64ec164017bda1144709d01fb0786e400350cd3d477cd33087cc0351466c977d"}}','5e1d532d412020d81e6f9a748b89baed78913079522193ea947a6b987cd5cfca');
INSERT INTO "audit" VALUES(13,'2026-12-30 10:00:00.000000','Ritva',0,'published','viitaseutu','{"revision":0,"roster":1,"told":{"commitment":"07707453ea642f14e90efa7d93d5d8ba3bd5c0403ce0c9a13db1ec18d9a0c698"},"why":{"commitment":"f1fa27e688f3e10543903b01ab203519bcdf926f7c5e2cbfa9f8ddb7c71b1fd0"}}','0ac2f96071d44c7386b326205fceb6f1a7958d5a3de566071f8b6ee39db1a255');
INSERT INTO "audit" VALUES(14,'2026-12-30 10:00:00.000000','Ritva',0,'change','viitaseutu','{"cells":{"commitment":"bfcb4ff6e3ddb6ad70cb2101355190bde8ad4e94fab77090dfb64edd21daf07a"},"revision":1,"roster":1,"why":{"commitment":"38c751004ebd15b67e5cb86b45f70d3371690f09c6e808d687908a5786a0ca34"}}','71765cc935007efb9fb62806f32c3a97a194b4d664526d6ad462f72470207352');
INSERT INTO "audit" VALUES(15,'2026-12-30 10:00:00.000000','Ritva',0,'link','viitaseutu','{"link":1,"of":{"commitment":"d9d4752752d6b5f6a834c87699976dd6674344ab80ff0b83fda1ace1b5d625c4"}}','7c63f83e089a5504fafa19501bdc04c10bc6328f19097973d9de72a720a7f3e9');
INSERT INTO "audit" VALUES(16,'2027-01-06 10:00:00.000000','Ritva',0,'took','viitaseutu','{"duty":"duty-20270104T1400Z","roster":1,"what":{"commitment":"c3c21201fb5cf34adbd0ceb6295490ac71e8d3835591fa412427133404ce3ac8"}}','d0188b44a269f2b152a58040cbdb9115cbd8513329b5fa8ebb66f225680ba842');
CREATE TABLE balance (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	roster INTEGER, 
	as_of DATE NOT NULL, 
	member TEXT NOT NULL, 
	person TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	cls TEXT NOT NULL, 
	points INTEGER NOT NULL, 
	duties INTEGER NOT NULL, 
	CONSTRAINT pk_balance PRIMARY KEY (id), 
	CONSTRAINT fk_balance_ring_ring FOREIGN KEY(ring) REFERENCES ring (id), 
	CONSTRAINT fk_balance_roster_roster FOREIGN KEY(roster) REFERENCES roster (id)
);
INSERT INTO "balance" VALUES(1,'viitaseutu',NULL,'2025-12-31','601','','','',60,-100);
INSERT INTO "balance" VALUES(2,'viitaseutu',NULL,'2025-12-31','601','lotta-vaananen','duty','week',31200,200);
INSERT INTO "balance" VALUES(3,'viitaseutu',NULL,'2025-12-31','601','terhi-ketola','duty','week',-31200,-200);
INSERT INTO "balance" VALUES(4,'viitaseutu',NULL,'2025-12-31','931','','','',15600,100);
INSERT INTO "balance" VALUES(5,'viitaseutu',NULL,'2025-12-31','931','mari-peltola','duty','week',-15600,-100);
INSERT INTO "balance" VALUES(6,'viitaseutu',NULL,'2025-12-31','931','petra-tanskanen','duty','week',15600,100);
INSERT INTO "balance" VALUES(7,'viitaseutu',1,'2027-01-10','256','','','',17074,1038);
INSERT INTO "balance" VALUES(8,'viitaseutu',1,'2027-01-10','256','','duty','',17074,1038);
INSERT INTO "balance" VALUES(9,'viitaseutu',1,'2027-01-10','256','','duty','week',0,1038);
INSERT INTO "balance" VALUES(10,'viitaseutu',1,'2027-01-10','256','merja-seppanen','','',14000,0);
INSERT INTO "balance" VALUES(11,'viitaseutu',1,'2027-01-10','256','merja-seppanen','duty','',14000,0);
INSERT INTO "balance" VALUES(12,'viitaseutu',1,'2027-01-10','256','tuomas-kokkonen','','',-14000,0);
INSERT INTO "balance" VALUES(13,'viitaseutu',1,'2027-01-10','256','tuomas-kokkonen','duty','',-14000,0);
INSERT INTO "balance" VALUES(14,'viitaseutu',1,'2027-01-10','601','','','',9783,-367);
INSERT INTO "balance" VALUES(15,'viitaseutu',1,'2027-01-10','601','','duty','',9783,-367);
INSERT INTO "balance" VALUES(16,'viitaseutu',1,'2027-01-10','601','','duty','week',0,-367);
INSERT INTO "balance" VALUES(17,'viitaseutu',1,'2027-01-10','601','elina-rasanen','','',6286,428);
INSERT INTO "balance" VALUES(18,'viitaseutu',1,'2027-01-10','601','elina-rasanen','duty','',6286,428);
INSERT INTO "balance" VALUES(19,'viitaseutu',1,'2027-01-10','601','elina-rasanen','duty','week',0,428);
INSERT INTO "balance" VALUES(20,'viitaseutu',1,'2027-01-10','601','lotta-vaananen','','',52057,486);
INSERT INTO "balance" VALUES(21,'viitaseutu',1,'2027-01-10','601','lotta-vaananen','duty','',52057,486);
INSERT INTO "balance" VALUES(22,'viitaseutu',1,'2027-01-10','601','lotta-vaananen','duty','week',0,486);
INSERT INTO "balance" VALUES(23,'viitaseutu',1,'2027-01-10','601','terhi-ketola','','',-58343,-914);
INSERT INTO "balance" VALUES(24,'viitaseutu',1,'2027-01-10','601','terhi-ketola','duty','',-58343,-914);
INSERT INTO "balance" VALUES(25,'viitaseutu',1,'2027-01-10','601','terhi-ketola','duty','week',0,-914);
INSERT INTO "balance" VALUES(26,'viitaseutu',1,'2027-01-10','931','','','',-11197,-671);
INSERT INTO "balance" VALUES(27,'viitaseutu',1,'2027-01-10','931','','duty','',-11197,-671);
INSERT INTO "balance" VALUES(28,'viitaseutu',1,'2027-01-10','931','','duty','week',0,-671);
INSERT INTO "balance" VALUES(29,'viitaseutu',1,'2027-01-10','931','essi-simola','','',4387,226);
INSERT INTO "balance" VALUES(30,'viitaseutu',1,'2027-01-10','931','essi-simola','duty','',4387,226);
INSERT INTO "balance" VALUES(31,'viitaseutu',1,'2027-01-10','931','essi-simola','duty','week',0,226);
INSERT INTO "balance" VALUES(32,'viitaseutu',1,'2027-01-10','931','mari-peltola','','',-19213,126);
INSERT INTO "balance" VALUES(33,'viitaseutu',1,'2027-01-10','931','mari-peltola','duty','',-19213,126);
INSERT INTO "balance" VALUES(34,'viitaseutu',1,'2027-01-10','931','mari-peltola','duty','week',0,126);
INSERT INTO "balance" VALUES(35,'viitaseutu',1,'2027-01-10','931','marika-moilanen','','',-12258,-484);
INSERT INTO "balance" VALUES(36,'viitaseutu',1,'2027-01-10','931','marika-moilanen','duty','',-12258,-484);
INSERT INTO "balance" VALUES(37,'viitaseutu',1,'2027-01-10','931','marika-moilanen','duty','week',0,-484);
INSERT INTO "balance" VALUES(38,'viitaseutu',1,'2027-01-10','931','petra-tanskanen','','',27084,132);
INSERT INTO "balance" VALUES(39,'viitaseutu',1,'2027-01-10','931','petra-tanskanen','duty','',27084,132);
INSERT INTO "balance" VALUES(40,'viitaseutu',1,'2027-01-10','931','petra-tanskanen','duty','week',0,132);
CREATE TABLE distance (
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	member TEXT NOT NULL, 
	km FLOAT NOT NULL, 
	CONSTRAINT pk_distance PRIMARY KEY (ring, person, member), 
	CONSTRAINT fk_distance_ring_person FOREIGN KEY(ring, person) REFERENCES person (ring, id), 
	CONSTRAINT fk_distance_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
CREATE TABLE fetch (
	link INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	client TEXT NOT NULL, 
	etag TEXT NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_fetch PRIMARY KEY (link), 
	CONSTRAINT fk_fetch_link_link FOREIGN KEY(link) REFERENCES link (id)
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
CREATE TABLE link (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	person TEXT NOT NULL, 
	member TEXT NOT NULL, 
	language TEXT NOT NULL, 
	blocks BOOLEAN NOT NULL, 
	hash TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_link PRIMARY KEY (id), 
	CONSTRAINT fk_link_ring_ring FOREIGN KEY(ring) REFERENCES ring (id), 
	CONSTRAINT uq_link_hash UNIQUE (hash)
);
INSERT INTO "link" VALUES(1,'viitaseutu','','','fi',0,'58ac0594c80177fbf284797a830dba7c2a83219a46dd328d8133b155a1068167','2026-12-30 10:00:00.000000',NULL);
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
CREATE TABLE operation (
	roster INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	client TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	cells TEXT NOT NULL, 
	who TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	"of" INTEGER, 
	grounds TEXT NOT NULL, 
	CONSTRAINT pk_operation PRIMARY KEY (roster, revision), 
	CONSTRAINT fk_operation_roster_roster FOREIGN KEY(roster) REFERENCES roster (id), 
	CONSTRAINT uq_operation_client_number UNIQUE (client, number)
);
INSERT INTO "operation" VALUES(2,1,'ritva-1',1,'set','[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]','Ritva','2026-12-30 10:00:00.000000',NULL,'{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "operation" VALUES(2,2,'ritva-1',2,'set','[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]','Ritva','2026-12-30 10:00:00.000000',NULL,'{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "operation" VALUES(2,3,'ritva-1',3,'undo','[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]','Ritva','2026-12-30 10:00:00.000000',2,'{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "operation" VALUES(1,1,'ritva-1',4,'change','[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]','Ritva','2026-12-30 10:00:00.000000',NULL,'{"consent":[],"overrides":{},"reason":"vaihto"}');
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
INSERT INTO "person" VALUES('viitaseutu','merja-seppanen','256','Aino 1','{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}','{"email":"merja.seppanen@example.org","language":"fi","phone":"000 001 0110","show_phone":false}');
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
CREATE TABLE publication (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	roster INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	agreement TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	reasons TEXT NOT NULL, 
	late TEXT NOT NULL, 
	told TEXT NOT NULL, 
	head TEXT NOT NULL, 
	CONSTRAINT pk_publication PRIMARY KEY (id), 
	CONSTRAINT fk_publication_ring_ring FOREIGN KEY(ring) REFERENCES ring (id), 
	CONSTRAINT fk_publication_roster_roster FOREIGN KEY(roster) REFERENCES roster (id), 
	CONSTRAINT uq_publication_roster_revision UNIQUE (roster, revision)
);
INSERT INTO "publication" VALUES(1,'viitaseutu',1,0,'2025','2026-12-30 10:00:00.000000','Ritva','{}','sairasloma','["aino"]','0ac2f96071d44c7386b326205fceb6f1a7958d5a3de566071f8b6ee39db1a255');
CREATE TABLE published (
	ring TEXT NOT NULL, 
	duty TEXT NOT NULL, 
	start DATETIME NOT NULL, 
	"end" DATETIME NOT NULL, 
	roster INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	people TEXT NOT NULL, 
	sequence INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	gone BOOLEAN NOT NULL, 
	CONSTRAINT pk_published PRIMARY KEY (ring, duty), 
	CONSTRAINT fk_published_ring_ring FOREIGN KEY(ring) REFERENCES ring (id), 
	CONSTRAINT fk_published_roster_roster FOREIGN KEY(roster) REFERENCES roster (id)
);
INSERT INTO "published" VALUES('viitaseutu','duty-20270104T1400Z','2027-01-04 14:00:00.000000','2027-01-05 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"}','["elina-rasanen"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270105T1400Z','2027-01-05 14:00:00.000000','2027-01-06 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"}','["essi-simola"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270106T0600Z','2027-01-06 06:00:00.000000','2027-01-07 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"}','["lotta-vaananen"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270107T1400Z','2027-01-07 14:00:00.000000','2027-01-08 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"}','["mari-peltola"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270109T0600Z','2027-01-09 06:00:00.000000','2027-01-10 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"}','["merja-seppanen"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270110T0600Z','2027-01-10 06:00:00.000000','2027-01-11 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}','["petra-tanskanen"]',0,'2026-12-30 10:00:00.000000',0);
INSERT INTO "published" VALUES('viitaseutu','duty-20270108T1400Z','2027-01-08 14:00:00.000000','2027-01-09 06:00:00.000000',1,'{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}','["elina-rasanen"]',1,'2026-12-30 10:00:00.000000',0);
CREATE TABLE ring (
	id TEXT NOT NULL, 
	body TEXT NOT NULL, 
	facts INTEGER NOT NULL, 
	news INTEGER NOT NULL, 
	CONSTRAINT pk_ring PRIMARY KEY (id)
);
INSERT INTO "ring" VALUES('viitaseutu','{"contacts":{"coordinator":["koordinaattori@example.org"],"partners":["hatakeskus@example.org","poliisi@example.org"],"phones":{"duty":"000 000 0101"},"shown_as":"name"},"languages":["fi","sv","en"],"name":{"en":"Viitaseutu ring (example)","fi":"Viitaseudun rengas (esimerkki)","sv":"Viitaseutu-ringen (exempel)"},"qualifications":{"emergency_placement":{"en":"decides on emergency placement","fi":"kiireellisen sijoituksen päätösvalta","sv":"beslutanderätt om brådskande placering"},"office_holder":{"en":"office holder","fi":"virkasuhde","sv":"tjänsteförhållande"},"social_worker":{"en":"licensed social worker","fi":"laillistettu sosiaalityöntekijä","sv":"legitimerad socialarbetare"}},"zone":"Europe/Helsinki"}',1,3);
CREATE TABLE roster (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	first DATE NOT NULL, 
	last DATE NOT NULL, 
	name TEXT NOT NULL, 
	agreement TEXT NOT NULL, 
	state TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	duties TEXT NOT NULL, 
	outcome TEXT, 
	"case" TEXT, 
	scope TEXT, 
	made_at DATETIME NOT NULL, 
	made_by TEXT NOT NULL, 
	CONSTRAINT pk_roster PRIMARY KEY (id), 
	CONSTRAINT fk_roster_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "roster" VALUES(1,'viitaseutu','2027-01-04','2027-01-10','','2025','changed',1,'[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}]',NULL,'{"away":[],"carried":[],"days":{"duty":{"elina-rasanen":7,"essi-simola":7,"lotta-vaananen":7,"mari-peltola":7,"marika-moilanen":7,"merja-seppanen":7,"petra-tanskanen":7,"terhi-ketola":7,"tuomas-kokkonen":7}},"distances":{},"duties":[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}],"office":{},"overridden":{},"parties":[{"code":"256","dates":{"first":null,"last":null},"office":"","population":1597,"share":137376344},{"code":"601","dates":{"first":null,"last":null},"office":"","population":3931,"share":338150538},{"code":"931","dates":{"first":null,"last":null},"office":"","population":6097,"share":524473118}],"past":[],"people":[{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"elina-rasanen","languages":["fi"],"member":"601","name":"elina-rasanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"essi-simola","languages":["fi"],"member":"931","name":"essi-simola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"lotta-vaananen","languages":["fi"],"member":"601","name":"lotta-vaananen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"mari-peltola","languages":["fi"],"member":"931","name":"mari-peltola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2025-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":19.12,"id":"marika-moilanen","languages":["fi"],"member":"931","name":"marika-moilanen","period_work":false,"qualifications":[{"dates":{"first":"2025-01-01","last":"2027-12-31"},"id":"emergency_placement"},{"dates":{"first":"2027-12-01","last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":500,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"merja-seppanen","languages":["fi"],"member":"256","name":"merja-seppanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"petra-tanskanen","languages":["fi"],"member":"931","name":"petra-tanskanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":"2027-05-31"},"day_work":true,"hours_week":38.25,"id":"terhi-ketola","languages":["fi"],"member":"601","name":"terhi-ketola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":"2027-05-31"}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"tuomas-kokkonen","languages":["fi"],"member":"256","name":"tuomas-kokkonen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}],"period":{"first":"2027-01-04","last":"2027-01-10"},"pins":[],"published":[],"ring":"viitaseutu","wishes":[],"zone":"Europe/Helsinki"}','member','2026-12-30 10:00:00.000000','Ritva');
INSERT INTO "roster" VALUES(2,'viitaseutu','2027-01-11','2027-01-17','','2025','draft',3,'[{"block":"duty-w20270111","cls":"week","day":"2027-01-11","end":"2027-01-12T06:00:00Z","form":"standby","holiday":"","id":"duty-20270111T1400Z","last_day":"2027-01-12","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-11T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-12","end":"2027-01-13T06:00:00Z","form":"standby","holiday":"","id":"duty-20270112T1400Z","last_day":"2027-01-13","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-12T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-13","end":"2027-01-14T06:00:00Z","form":"standby","holiday":"","id":"duty-20270113T1400Z","last_day":"2027-01-14","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-13T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-14","end":"2027-01-15T06:00:00Z","form":"standby","holiday":"","id":"duty-20270114T1400Z","last_day":"2027-01-15","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-14T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-15","end":"2027-01-16T06:00:00Z","form":"standby","holiday":"","id":"duty-20270115T1400Z","last_day":"2027-01-16","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-15T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-16","end":"2027-01-17T06:00:00Z","form":"standby","holiday":"","id":"duty-20270116T0600Z","last_day":"2027-01-17","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-16T06:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-17","end":"2027-01-18T06:00:00Z","form":"standby","holiday":"","id":"duty-20270117T0600Z","last_day":"2027-01-18","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-17T06:00:00Z","tier":"duty"}]',NULL,NULL,NULL,'2026-12-30 10:00:00.000000','Ritva');
CREATE TABLE seat (
	roster INTEGER NOT NULL, 
	duty TEXT NOT NULL, 
	person TEXT NOT NULL, 
	mark TEXT NOT NULL, 
	CONSTRAINT pk_seat PRIMARY KEY (roster, duty, person), 
	CONSTRAINT fk_seat_roster_roster FOREIGN KEY(roster) REFERENCES roster (id)
);
INSERT INTO "seat" VALUES(1,'duty-20270104T1400Z','elina-rasanen','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270105T1400Z','essi-simola','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270106T0600Z','lotta-vaananen','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270107T1400Z','mari-peltola','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270109T0600Z','merja-seppanen','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270110T0600Z','petra-tanskanen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270113T1400Z','lotta-vaananen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270114T1400Z','mari-peltola','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270115T1400Z','marika-moilanen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270116T0600Z','merja-seppanen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270117T0600Z','petra-tanskanen','scheduled');
INSERT INTO "seat" VALUES(2,'duty-20270112T1400Z','essi-simola','scheduled');
INSERT INTO "seat" VALUES(1,'duty-20270108T1400Z','elina-rasanen','scheduled');
CREATE TABLE secret (
	commitment TEXT NOT NULL, 
	entry INTEGER NOT NULL, 
	about TEXT NOT NULL, 
	salt TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_secret PRIMARY KEY (commitment), 
	CONSTRAINT fk_secret_entry_audit FOREIGN KEY(entry) REFERENCES audit (entry)
);
INSERT INTO "secret" VALUES('ddc9c3895a28e92d9cb1ed3b2414613efb9eeed94b2c7add86d552f9524932a8',1,'viitaseutu/ring','a0a60b5f49b1eb7e63589ca5783e4aad','[]');
INSERT INTO "secret" VALUES('d6cc4ebf1b3f8b6d7c1a86e7ab6da75d4398527312ecd9b181978fd1d5ec1344',1,'viitaseutu/ring','9f7a6bf76801e4ac72a9b03b32935e24','["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO "secret" VALUES('1b95521041fec39f2b8baeddaad85c837aad4f8bfdf23468638c044c7d496b4c',2,'viitaseutu/people','f6b52494c2cbb681f0252ab6ccc3f498','[]');
INSERT INTO "secret" VALUES('471873929311d631dbf74eb61f7429475a9910098283e643a12c4856aab67d55',2,'viitaseutu/people','6954b64f5356713a7b1f48473f26a724','["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO "secret" VALUES('5c096e554a296b7fa19b774acbb8c794e55b9c53465b44427e0232ce024e226a',3,'viitaseutu/contacts','bfbeff0bf726369826a809cbdd37b5b6','[]');
INSERT INTO "secret" VALUES('0f7a688e6f4876987051aeb81134e420ea24a6be337fb61c1837f5ae2ebcebeb',3,'viitaseutu/contacts','d5c1c594fb0ef5af90de7c8014b87b5e','["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO "secret" VALUES('77416eb7b183d58262f84151d9e61127e2377f6263351bd42d54366aa14bdb3a',4,'viitaseutu/absences','3bf8f237a53308d8786e66ac9e2c94d0','[]');
INSERT INTO "secret" VALUES('9093dbb2a00578861b8729b60084b7cc90674407037c2eca3ae390c3109a2b82',4,'viitaseutu/absences','7462843ccc9c41f54d7b4f05f96497f0','["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO "secret" VALUES('3a45a5bd82714aaabd229cbea15f849e774fd9f6472c1ca6f39361ab04082ea8',5,'viitaseutu/wishes','527e562e3c8fd6454b38a36e96ea041f','[]');
INSERT INTO "secret" VALUES('1c7ae97d281b9d09c1d93d872d85b1c68d58255e95c4ae587a188e500e5f901d',5,'viitaseutu/wishes','c420757e0f2f94246ffd1690777759a3','["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO "secret" VALUES('05bf5109b5a727cbef70ae4f5676c9510d1df11a0908c9564bcad0a1846392bf',6,'viitaseutu/history','a3e4f796e9360898dd5a38c52829da26','[]');
INSERT INTO "secret" VALUES('ded17406c5609d759455d4ec0f1088bc5424b69c2771d09496867ea77030925b',6,'viitaseutu/history','b66aaf87f648c73660d6d913c5024bfc','["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('3512339815f6de2a2050cbe6ff06b6c11d66cd4f9855d81b0ed43f18e14d730d',7,'viitaseutu/balances','df012826db3ea1185b3b958cbfeb03e0','[]');
INSERT INTO "secret" VALUES('0d812f11f52500357b378f96d3f4b79ab01c823df81d8314dbf26b19dd5bb15d',7,'viitaseutu/balances','abefd8d34c52ed4905ec632e0a399a5c','["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('b037da43305b4c28bef2e5ea76e293f976b9c4b2857eb0a941c24817de1546d2',8,'viitaseutu','0b9b1901d1c15e9967f67ad90a83d6da','[["duty-20270104T1400Z","elina-rasanen","scheduled"],["duty-20270105T1400Z","essi-simola","scheduled"],["duty-20270106T0600Z","lotta-vaananen","scheduled"],["duty-20270107T1400Z","mari-peltola","scheduled"],["duty-20270108T1400Z","marika-moilanen","scheduled"],["duty-20270109T0600Z","merja-seppanen","scheduled"],["duty-20270110T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO "secret" VALUES('aef27c488e17fc5f442ee20e977999ea286e2586ebc5e98777d7910099a23e69',9,'viitaseutu','ab30ddefa8434ba3b47f9abe277a9844','[["duty-20270111T1400Z","elina-rasanen","scheduled"],["duty-20270112T1400Z","essi-simola","scheduled"],["duty-20270113T1400Z","lotta-vaananen","scheduled"],["duty-20270114T1400Z","mari-peltola","scheduled"],["duty-20270115T1400Z","marika-moilanen","scheduled"],["duty-20270116T0600Z","merja-seppanen","scheduled"],["duty-20270117T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO "secret" VALUES('699af34a347c566e59bdf3448b17e525d86b938fe15dd7d81afd69c1f6a0d8dd',10,'viitaseutu','33ad7f32c53d149e4f7c84eb86199695','[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]');
INSERT INTO "secret" VALUES('172f68f08b6338d75433519487c21722bfdd590370b7cb999b3ed89dc62a1c3e',10,'viitaseutu','dc5eb247a7a02f403cfae8c2275ff0dd','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('e01bd2a9fec44a30703cae02228230393ea6d42f226dfa1e355fa61aba3d9b43',11,'viitaseutu','32191ec925509db46a983ee924142b42','[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]');
INSERT INTO "secret" VALUES('89070f255b0f3ac4ef015a2a150c0a8c31eb3af68def2e06f6715963faa3d348',11,'viitaseutu','8b1d52adfd1db337fe2e25bdd8c08523','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('16feb71666752a3bbc62ce13b6f487a35318f6fafa9dc6857caca0e9a8e8985d',12,'viitaseutu','778e1ce3e64b215041670189a3c60069','[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]');
INSERT INTO "secret" VALUES('64ec164017bda1144709d01fb0786e400350cd3d477cd33087cc0351466c977d',12,'viitaseutu','fee0a824606e160e37b664c05c8f089b','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('f1fa27e688f3e10543903b01ab203519bcdf926f7c5e2cbfa9f8ddb7c71b1fd0',13,'viitaseutu/reasons','0efc2581bd3b6d7895f70842d0e38fcb','{"late":"sairasloma","rules":{}}');
INSERT INTO "secret" VALUES('07707453ea642f14e90efa7d93d5d8ba3bd5c0403ce0c9a13db1ec18d9a0c698',13,'viitaseutu/told','eb5be2f781834ef6d4a5b4efccdcbc43','["aino"]');
INSERT INTO "secret" VALUES('bfcb4ff6e3ddb6ad70cb2101355190bde8ad4e94fab77090dfb64edd21daf07a',14,'viitaseutu','57ea82f0eb27371ee04af86650e84108','[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]');
INSERT INTO "secret" VALUES('38c751004ebd15b67e5cb86b45f70d3371690f09c6e808d687908a5786a0ca34',14,'viitaseutu','4b68ee766085bb3b76c340b9266d5ef1','{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO "secret" VALUES('d9d4752752d6b5f6a834c87699976dd6674344ab80ff0b83fda1ace1b5d625c4',15,'viitaseutu/','a3c89237e908d10d05792fa1856228e4','{"blocks":false,"language":"fi","member":"","person":"","ring":"viitaseutu"}');
INSERT INTO "secret" VALUES('c3c21201fb5cf34adbd0ceb6295490ac71e8d3835591fa412427133404ce3ac8',16,'viitaseutu/took','bd3ea5727b50570754548afa31e7984b','{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}');
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
INSERT INTO "store" VALUES(1,'2026-11-22 04:45:30',16,'d0188b44a269f2b152a58040cbdb9115cbd8513329b5fa8ebb66f225680ba842');
CREATE TABLE took (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	duty TEXT NOT NULL, 
	body TEXT NOT NULL, 
	who TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_took PRIMARY KEY (id), 
	CONSTRAINT fk_took_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "took" VALUES(1,'viitaseutu','duty-20270104T1400Z','{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}','Ritva','2027-01-06 10:00:00.000000');
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
INSERT INTO "wish" VALUES(1,'viitaseutu','anneli-heikkila','avoid','weak',0,'2028-12-24','2028-12-26','[]','');
INSERT INTO "wish" VALUES(2,'viitaseutu','elina-rasanen','avoid','weak',0,'2026-12-24','2026-12-26','[]','');
INSERT INTO "wish" VALUES(3,'viitaseutu','elina-rasanen','avoid','weak',0,'2027-07-30','2027-08-01','[]','');
INSERT INTO "wish" VALUES(4,'viitaseutu','elina-rasanen','avoid','weak',0,'2027-12-24','2027-12-26','[]','');
INSERT INTO "wish" VALUES(5,'viitaseutu','elina-rasanen','avoid','weak',0,'2028-08-11','2028-08-13','[]','');
CREATE INDEX ix_secret_about ON secret (about);
CREATE INDEX ix_absence_ring_person ON absence (ring, person);
CREATE INDEX ix_wish_ring_person ON wish (ring, person);
CREATE INDEX ix_pin_ring_person ON pin (ring, person);
CREATE INDEX ix_history_ring_person ON history (ring, person);
CREATE INDEX ix_roster_ring_first ON roster (ring, first);
CREATE INDEX ix_balance_ring_as_of ON balance (ring, as_of);
CREATE INDEX ix_published_ring_start ON published (ring, start);
CREATE INDEX ix_took_ring_duty ON took (ring, duty);
CREATE INDEX ix_link_ring_person ON link (ring, person);
COMMIT;
PRAGMA application_id = 1148548217;
PRAGMA journal_mode = WAL;
