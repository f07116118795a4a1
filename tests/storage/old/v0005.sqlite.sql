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
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "audit" VALUES(1,'2026-12-30 10:00:00.000000','Ritva',0,'ring','viitaseutu','{"after":{"commitment":"3cf77450cf459779191815a48dcb1248ad113b7fe93ae0430bae031afe3888d3"},"before":{"commitment":"b84a8fea29ee6a6345690c042ec9c7d5f6b61f041143fe556073360ef952ca8f"}}','f581bdd0311fd008714cd165e93db55fcaf57effec43abecaf602d3eac4a204a');
INSERT INTO "audit" VALUES(2,'2026-12-30 10:00:00.000000','Ritva',0,'people','viitaseutu','{"after":{"commitment":"5e53b836ab0df0d7dc1898596729092bad18e4378b8776b26170bad24e679d8b"},"before":{"commitment":"bf6ea6f74321de9f39cac91f4a6bb11d4a302c5d7806ac26fa9ffee0fa701440"}}','f6f9f36331a06bcd9f19e528ae2e1de8e13ff13311e7b86ac88d0a88250007c8');
INSERT INTO "audit" VALUES(3,'2026-12-30 10:00:00.000000','Ritva',0,'contacts','viitaseutu','{"after":{"commitment":"4b6b407057b06baec70884223603b6e6586bb8e99d81709b70c654816e9aef4c"},"before":{"commitment":"9aeace0df90d1438ae34a2f1211464895cfdd27c354480655b965acfb5a88581"}}','67ae9aece6ffb88649051e164fb7c27ec290b8157028ad0232e7a941f9e4e31f');
INSERT INTO "audit" VALUES(4,'2026-12-30 10:00:00.000000','Ritva',0,'absences','viitaseutu','{"after":{"commitment":"4a77958487cc5b0327b2c6c91567fd258a1cdf13655896758415cfd3abec4cf2"},"before":{"commitment":"698ff5b86ff123230ce2884b5c363785ce156e6bb937833750ebaf826889ee61"}}','542931baddec79eba059a26540576e1239e33eb61ddf0abb5da3c1d69f66d8ea');
INSERT INTO "audit" VALUES(5,'2026-12-30 10:00:00.000000','Ritva',0,'wishes','viitaseutu','{"after":{"commitment":"9dba36e7761bc5657157db82ee2465ae6ebc1b28b240ea01531ba8633230f37e"},"before":{"commitment":"b818006e3816ae8dc1ed51e7dc9edc56f15d2c7665dfc619a5cc953966d4ccf6"}}','f9df155914f71b98d9e142d57dd1d91e3b11f4e2f0a143c18398680fa2d1e662');
INSERT INTO "audit" VALUES(6,'2026-12-30 10:00:00.000000','Ritva',0,'history','viitaseutu','{"after":{"commitment":"23f5a08c6b484e7834c09817a3727f5ca8cadc10da264715b71c7ff0889d9852"},"before":{"commitment":"5bf7f5504d90aff80362e8ae92c5887b6a7ca3db5cb706d687c2b4d2af328b2c"}}','93da6ebb2afe94802069b7cac44b6cc530e6c27fb444e7a748ccdb1f8cd33201');
INSERT INTO "audit" VALUES(7,'2026-12-30 10:00:00.000000','Ritva',0,'balances','viitaseutu','{"after":{"commitment":"88e34b42b808dc4d97869e4d4e739529ea28a51bd6e76ebfcccb79d1db02d83b"},"before":{"commitment":"8300f04373c9b8a7d2f72c4f0c752dce85d95bbc5ef90049c4692419adeeb56f"}}','b0074ec44ca4219c0483611d42965678d39a27254beb49eebd6bd486f185b0b8');
INSERT INTO "audit" VALUES(8,'2026-12-30 10:00:00.000000','Ritva',0,'draft','viitaseutu','{"roster":1,"seats":{"commitment":"7230404bdebc961aa4b09318e30af875b266eaded3788f6de4d8f49b8c210549"}}','7e81087223de78d16c6c4c13fd1265221e449e1c8c3f96df1761af80c5ad4769');
INSERT INTO "audit" VALUES(9,'2026-12-30 10:00:00.000000','Ritva',0,'draft','viitaseutu','{"roster":2,"seats":{"commitment":"a7a584e2e16877d529f8170622138b76af062d83bc55b4b9b80fae189203f1f8"}}','6b952acc83c46fdc4483c7473af9e2a1ca37392db6617b69c298e2e69f8853b2');
INSERT INTO "audit" VALUES(10,'2026-12-30 10:00:00.000000','Ritva',0,'set','viitaseutu','{"cells":{"commitment":"8a04c6107db3d66fb3f224bcba80e5558a3ac79cdf69f7adb07baed0f49af867"},"revision":1,"roster":2,"why":{"commitment":"0cef09e91faf857f6e476f5a1747d80eae94fa6f27b1ba1bbcffe164bfce821a"}}','f2198059c0abc1faba83f1746a49524c3a1bdc56f9a84b9c3ffbabc1b53e3591');
INSERT INTO "audit" VALUES(11,'2026-12-30 10:00:00.000000','Ritva',0,'set','viitaseutu','{"cells":{"commitment":"3959535b22d1351fd5ad11001a2176e52150d3437d6831dcda28ba5faa073987"},"revision":2,"roster":2,"why":{"commitment":"a829764e286d7e1f2d46bc7c268a2399d4dca5b27fa570a169bd3e4f8a2f6d26"}}','d0a858f0b3ff12931bf75ddc568607daf64b4ae0818ee3f48d2796fe56ed4216');
INSERT INTO "audit" VALUES(12,'2026-12-30 10:00:00.000000','Ritva',0,'undo','viitaseutu','{"cells":{"commitment":"f8ccbe12ce2c7c01f3cc8bddffd23176ac9708c05bd391759f99a20009be1891"},"revision":3,"roster":2,"why":{"commitment":"b10bbeaf2074ac7b9c25c9cc7aea9365fca1d9acb62f87de4eca88ef3461d754"}}','3d518f63d73af6497334a82b651125bbad5a41d1247f272949b11af8f21e7ccc');
INSERT INTO "audit" VALUES(13,'2026-12-30 10:00:00.000000','Ritva',0,'published','viitaseutu','{"revision":0,"roster":1,"told":{"commitment":"6693c8201479ce100add93b22735748ce61cc45508c009e9501de2ab445d6533"},"why":{"commitment":"fccade25f02bd4ee8eccd7995570de5861e836201801ae05c1cb9f799c2802f4"}}','618b181562f917a26256711082f302d7d161b11376d310927f1dd0297e8ba2b0');
INSERT INTO "audit" VALUES(14,'2026-12-30 10:00:00.000000','Ritva',0,'change','viitaseutu','{"cells":{"commitment":"6cb5b74a4aad6e912e458a8590577a427d3d38173a8e4d3e1efc1933f301b282"},"revision":1,"roster":1,"why":{"commitment":"53e0cc0f21d9353adf4c37015b3e58d7caab3158273367462edf2e3a69c2904f"}}','3043d82d2cc255bbc441d9791defa5807fd8ac9f5eba75218c1dfacbc7703de7');
INSERT INTO "audit" VALUES(15,'2026-12-30 10:00:00.000000','Ritva',0,'link','viitaseutu','{"link":1,"of":{"commitment":"3cb94fd99bbd549920c3653c30639d51b9cae0dddf4bc1cb3c85c5990306d772"}}','a8b5e674e411a5ab9b9160517466dd16de1a4258d8f2ba11b44a13728cd2149d');
INSERT INTO "audit" VALUES(16,'2027-01-06 10:00:00.000000','Ritva',0,'took','viitaseutu','{"duty":"duty-20270104T1400Z","roster":1,"what":{"commitment":"d976971a069ccaab9ac50d0dbd604e079cd51cefadddd9e3e30bac287a2e8ab2"}}','f4a1286a3e31aa7447819c82b5ce1b764d4f32866fa28bb09dd66c55bb9fa968');
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
CREATE TABLE letter (
	id INTEGER NOT NULL, 
	ring TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	person TEXT NOT NULL, 
	body TEXT NOT NULL, 
	due_at DATETIME NOT NULL, 
	ack BOOLEAN NOT NULL, 
	message_id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	tries INTEGER NOT NULL, 
	next_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	said TEXT NOT NULL, 
	acked_at DATETIME, 
	answer TEXT, told_by TEXT, 
	CONSTRAINT pk_letter PRIMARY KEY (id), 
	CONSTRAINT fk_letter_ring_ring FOREIGN KEY(ring) REFERENCES ring (id), 
	CONSTRAINT uq_letter_ring_key UNIQUE (ring, "key")
);
INSERT INTO "letter" VALUES(1,'viitaseutu','board/1','board','','{}','2026-12-30 10:00:00.000000',0,'<c478b209af9b9272248592c066e6622c@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(2,'viitaseutu','published/1/elina-rasanen','published','elina-rasanen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<050fce950334a14b53291d0859d12c94@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(3,'viitaseutu','published/1/essi-simola','published','essi-simola','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<8ba1e39c6f20301f4d82d6e617402002@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(4,'viitaseutu','published/1/lotta-vaananen','published','lotta-vaananen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<a2de5786cd928a7497d65a6674fd515b@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(5,'viitaseutu','published/1/mari-peltola','published','mari-peltola','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<1c3ff7f2c216dc1e5b046b156bf8af74@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(6,'viitaseutu','published/1/marika-moilanen','published','marika-moilanen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<4db690441f26a52c696273b5e1d32e65@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(7,'viitaseutu','published/1/merja-seppanen','published','merja-seppanen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<9f77c42172f0419cc7f0da5250793777@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(8,'viitaseutu','published/1/petra-tanskanen','published','petra-tanskanen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<4f157ae1d7acb0badd2873a63a45f9c1@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(9,'viitaseutu','board/2','board','','{}','2026-12-30 10:00:00.000000',0,'<11e674a889a6b052d2565d670a03e8a9@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(10,'viitaseutu','changed/1/1/elina-rasanen','changed','elina-rasanen','{"agreed":false,"lost":[],"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}],"who":"Ritva"}','2026-12-30 10:00:00.000000',0,'<3145690b963530c58761d7a96de7f26c@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(11,'viitaseutu','changed/1/1/marika-moilanen','changed','marika-moilanen','{"agreed":false,"lost":[{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}],"own":[],"who":"Ritva"}','2026-12-30 10:00:00.000000',0,'<6022da41981b25bcd8466bfe2944bf95@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "letter" VALUES(12,'viitaseutu','board/3','board','','{}','2027-01-06 10:00:00.000000',0,'<bfef541973336d612be5ede0db228f02@dutyring>','waiting',0,'2027-01-06 10:00:00.000000',NULL,'',NULL,NULL,NULL);
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
INSERT INTO "link" VALUES(1,'viitaseutu','','','fi',0,'1c7811cf3a79add9872dfb4252abf11a517cf8b4654a75a632e84ca90d1aec0f','2026-12-30 10:00:00.000000',NULL);
CREATE TABLE member (
	ring TEXT NOT NULL, 
	code TEXT NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (ring, code), 
	CONSTRAINT fk_member_ring_ring FOREIGN KEY(ring) REFERENCES ring (id)
);
INSERT INTO "member" VALUES('viitaseutu','256','[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Kinnula","sv":""},"phone":"","populations":{"2020":1597}}]');
INSERT INTO "member" VALUES('viitaseutu','601','[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Pihtipudas","sv":""},"phone":"","populations":{"2020":3931}}]');
INSERT INTO "member" VALUES('viitaseutu','931','[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Viitasaari","sv":""},"phone":"","populations":{"2020":6097}}]');
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
INSERT INTO "publication" VALUES(1,'viitaseutu',1,0,'2025','2026-12-30 10:00:00.000000','Ritva','{}','sairasloma','["aino"]','618b181562f917a26256711082f302d7d161b11376d310927f1dd0297e8ba2b0');
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
INSERT INTO "ring" VALUES('viitaseutu','{"contacts":{"coordinator":["koordinaattori@example.org"],"material":"","partners":["hatakeskus@example.org","poliisi@example.org"],"phones":{"duty":"000 000 0101"},"shown_as":"name"},"languages":["fi","sv","en"],"name":{"en":"Viitaseutu ring (example)","fi":"Viitaseudun rengas (esimerkki)","sv":"Viitaseutu-ringen (exempel)"},"qualifications":{"emergency_placement":{"en":"decides on emergency placement","fi":"kiireellisen sijoituksen päätösvalta","sv":"beslutanderätt om brådskande placering"},"office_holder":{"en":"office holder","fi":"virkasuhde","sv":"tjänsteförhållande"},"social_worker":{"en":"licensed social worker","fi":"laillistettu sosiaalityöntekijä","sv":"legitimerad socialarbetare"}},"zone":"Europe/Helsinki"}',1,3);
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
INSERT INTO "secret" VALUES('b84a8fea29ee6a6345690c042ec9c7d5f6b61f041143fe556073360ef952ca8f',1,'viitaseutu/ring','dcbe610d07614e467f65557ce696108c','[]');
INSERT INTO "secret" VALUES('3cf77450cf459779191815a48dcb1248ad113b7fe93ae0430bae031afe3888d3',1,'viitaseutu/ring','21d7a40d4b979637431c230be69b165e','["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"material\":\"\",\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO "secret" VALUES('bf6ea6f74321de9f39cac91f4a6bb11d4a302c5d7806ac26fa9ffee0fa701440',2,'viitaseutu/people','112264c9935779ec5823c6b2bef6fd27','[]');
INSERT INTO "secret" VALUES('5e53b836ab0df0d7dc1898596729092bad18e4378b8776b26170bad24e679d8b',2,'viitaseutu/people','4ca9fbcd9dabd8dfe81e1bc491dbdb3d','["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO "secret" VALUES('9aeace0df90d1438ae34a2f1211464895cfdd27c354480655b965acfb5a88581',3,'viitaseutu/contacts','407e761f2649ad2c4094ea3824b7d4db','[]');
INSERT INTO "secret" VALUES('4b6b407057b06baec70884223603b6e6586bb8e99d81709b70c654816e9aef4c',3,'viitaseutu/contacts','ae624974ab7cf51768b368d15d50114b','["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO "secret" VALUES('698ff5b86ff123230ce2884b5c363785ce156e6bb937833750ebaf826889ee61',4,'viitaseutu/absences','2d293c1b727b3bc755d349cbee425f02','[]');
INSERT INTO "secret" VALUES('4a77958487cc5b0327b2c6c91567fd258a1cdf13655896758415cfd3abec4cf2',4,'viitaseutu/absences','a5d01be22b3e790df6b1782b8ac8d230','["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO "secret" VALUES('b818006e3816ae8dc1ed51e7dc9edc56f15d2c7665dfc619a5cc953966d4ccf6',5,'viitaseutu/wishes','bc163a1a5ebc0250411df5b4718ea3ca','[]');
INSERT INTO "secret" VALUES('9dba36e7761bc5657157db82ee2465ae6ebc1b28b240ea01531ba8633230f37e',5,'viitaseutu/wishes','4330ddbc1db18e40acc1c7262e5962d7','["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO "secret" VALUES('5bf7f5504d90aff80362e8ae92c5887b6a7ca3db5cb706d687c2b4d2af328b2c',6,'viitaseutu/history','65f4962cc29e65d694fd202a2b11a74f','[]');
INSERT INTO "secret" VALUES('23f5a08c6b484e7834c09817a3727f5ca8cadc10da264715b71c7ff0889d9852',6,'viitaseutu/history','888397eb07095c6771e8396b4da26e59','["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('8300f04373c9b8a7d2f72c4f0c752dce85d95bbc5ef90049c4692419adeeb56f',7,'viitaseutu/balances','5affacbb9868fd77897b0ede9af28f4b','[]');
INSERT INTO "secret" VALUES('88e34b42b808dc4d97869e4d4e739529ea28a51bd6e76ebfcccb79d1db02d83b',7,'viitaseutu/balances','9c0f770aef9538913db39cf6c7902d02','["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('7230404bdebc961aa4b09318e30af875b266eaded3788f6de4d8f49b8c210549',8,'viitaseutu','ebd5f03dfd54d04a9a496f65f768b91d','[["duty-20270104T1400Z","elina-rasanen","scheduled"],["duty-20270105T1400Z","essi-simola","scheduled"],["duty-20270106T0600Z","lotta-vaananen","scheduled"],["duty-20270107T1400Z","mari-peltola","scheduled"],["duty-20270108T1400Z","marika-moilanen","scheduled"],["duty-20270109T0600Z","merja-seppanen","scheduled"],["duty-20270110T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO "secret" VALUES('a7a584e2e16877d529f8170622138b76af062d83bc55b4b9b80fae189203f1f8',9,'viitaseutu','1081d61fd76569300b6f955c2ef74003','[["duty-20270111T1400Z","elina-rasanen","scheduled"],["duty-20270112T1400Z","essi-simola","scheduled"],["duty-20270113T1400Z","lotta-vaananen","scheduled"],["duty-20270114T1400Z","mari-peltola","scheduled"],["duty-20270115T1400Z","marika-moilanen","scheduled"],["duty-20270116T0600Z","merja-seppanen","scheduled"],["duty-20270117T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO "secret" VALUES('8a04c6107db3d66fb3f224bcba80e5558a3ac79cdf69f7adb07baed0f49af867',10,'viitaseutu','083ecf5c2a8088660ca870735030bdcb','[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]');
INSERT INTO "secret" VALUES('0cef09e91faf857f6e476f5a1747d80eae94fa6f27b1ba1bbcffe164bfce821a',10,'viitaseutu','9ecdca503583b90775e351b1fea79870','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('3959535b22d1351fd5ad11001a2176e52150d3437d6831dcda28ba5faa073987',11,'viitaseutu','e108fefc72a3d88e444275770ae3eb94','[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]');
INSERT INTO "secret" VALUES('a829764e286d7e1f2d46bc7c268a2399d4dca5b27fa570a169bd3e4f8a2f6d26',11,'viitaseutu','f4d9cabe35895fb6b44805214179a19b','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('f8ccbe12ce2c7c01f3cc8bddffd23176ac9708c05bd391759f99a20009be1891',12,'viitaseutu','f2ef102cdf77e8f178592b9007f4356c','[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]');
INSERT INTO "secret" VALUES('b10bbeaf2074ac7b9c25c9cc7aea9365fca1d9acb62f87de4eca88ef3461d754',12,'viitaseutu','578c4513d3a6cc65b9854b47a78b8b3e','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('fccade25f02bd4ee8eccd7995570de5861e836201801ae05c1cb9f799c2802f4',13,'viitaseutu/reasons','b480fa47b5a5b340340b42a4d62291ba','{"late":"sairasloma","rules":{}}');
INSERT INTO "secret" VALUES('6693c8201479ce100add93b22735748ce61cc45508c009e9501de2ab445d6533',13,'viitaseutu/told','8ab88a8325cf86a57be0e575379c6ff0','["aino"]');
INSERT INTO "secret" VALUES('6cb5b74a4aad6e912e458a8590577a427d3d38173a8e4d3e1efc1933f301b282',14,'viitaseutu','721dff624dad394572b648a8d3f67427','[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]');
INSERT INTO "secret" VALUES('53e0cc0f21d9353adf4c37015b3e58d7caab3158273367462edf2e3a69c2904f',14,'viitaseutu','a58b6ce77c2de4a1759d1f52eb621f29','{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO "secret" VALUES('3cb94fd99bbd549920c3653c30639d51b9cae0dddf4bc1cb3c85c5990306d772',15,'viitaseutu/','14ee2a228c1cbf55c827ca7e06482216','{"blocks":false,"language":"fi","member":"","person":"","ring":"viitaseutu"}');
INSERT INTO "secret" VALUES('d976971a069ccaab9ac50d0dbd604e079cd51cefadddd9e3e30bac287a2e8ab2',16,'viitaseutu/took','b2b9fcd2ab3dd58566836e8193a614be','{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}');
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
INSERT INTO "store" VALUES(1,'2026-11-22 12:00:12',16,'f4a1286a3e31aa7447819c82b5ce1b764d4f32866fa28bb09dd66c55bb9fa968');
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
CREATE INDEX ix_letter_state_next_at ON letter (state, next_at);
COMMIT;
PRAGMA application_id = 1148548217;
PRAGMA journal_mode = WAL;
