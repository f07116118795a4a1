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
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "audit" VALUES(1,'2026-12-30 10:00:00.000000','Ritva',0,'ring','viitaseutu','{"after":{"commitment":"db2e7f59209b773832e5f0ed326b9020ed13cd3eddcf49375423c54fc46c2df1"},"before":{"commitment":"f6de588f3eec0c376cee698a8cd88ceee85bbe1bfc137c371fee883277cc8ded"}}','8f5c6c4b83625bed98070f1220b897be46a60d34b23f90f6cb0b4ad65444c68c');
INSERT INTO "audit" VALUES(2,'2026-12-30 10:00:00.000000','Ritva',0,'people','viitaseutu','{"after":{"commitment":"43bbf414764a46a47cad2c79291eccfa8ebfdf89b28667db2cf3d31426cb06da"},"before":{"commitment":"5611223515a9781455a8490151fc1d31bd3b4cf83ca92f5ed26bfb22bf7bf691"}}','23c2392c4a978a66fbfd48b257906152ba015ecab4aa16fd02cdec46d50556a0');
INSERT INTO "audit" VALUES(3,'2026-12-30 10:00:00.000000','Ritva',0,'contacts','viitaseutu','{"after":{"commitment":"7e28cbe8d590c9101c701ba46e66fd7fc9c38c69460edf3ac55bcd06c504f0f0"},"before":{"commitment":"f86cc5f3d4cd8a4771c95c23bfadc19c27d7cf01668e673012228111bd3c1421"}}','3d036f7ca9c95d17fd7e4a41e146662618893a44ca1dd50b42cdf56c72d393db');
INSERT INTO "audit" VALUES(4,'2026-12-30 10:00:00.000000','Ritva',0,'absences','viitaseutu','{"after":{"commitment":"877a31d42b3dfd5207f9ed0f1058aada2992cb2aa5a384df1d27aa864ff7d777"},"before":{"commitment":"014958bf151257081e71c4c89d13899548c1778cde2acc9885fe16e09de00e34"}}','6ef5c9ca6b03587809defbbdcdd4cd16bbf7b7ecb90ceec034cf3f7d5833ff83');
INSERT INTO "audit" VALUES(5,'2026-12-30 10:00:00.000000','Ritva',0,'wishes','viitaseutu','{"after":{"commitment":"bbfd4097ea966270e8aa7928394e7b5e3a8ff04586910f33e38f85d7ba031118"},"before":{"commitment":"6e9d477d1a1b210b392f92d82dea8e38d4979b8b86c48531604b0cb4936ffd43"}}','7c5a42760c33884bbb8f5e0f177ead00ca6db3397806c73dbb9693e0f0f2891f');
INSERT INTO "audit" VALUES(6,'2026-12-30 10:00:00.000000','Ritva',0,'history','viitaseutu','{"after":{"commitment":"d0932967754f060eec082bdd67718adc8fda37d6ee0358847c7eb4686381bc89"},"before":{"commitment":"38dd2e0ec9dd40b0b643a1f2f0d2e5a1ba795916bc338b074fea7198f5d0b48f"}}','def51d269fc039e0c4a177097f6c2e6edd9b941e0c91c96af8346dffb283b409');
INSERT INTO "audit" VALUES(7,'2026-12-30 10:00:00.000000','Ritva',0,'balances','viitaseutu','{"after":{"commitment":"cb8f560cd1a0201c93c5b8c78d170ccd8811f6c309424b479fac674a2d77fe40"},"before":{"commitment":"28094efdc8a261fd92df0bca01121faf1775a428ce0db77136d7b4fad2dc22c3"}}','970aeb99728aececfe600eb9077a41457f52bd890f50e67123246437c46e3c46');
INSERT INTO "audit" VALUES(8,'2026-12-30 10:00:00.000000','Ritva',0,'draft','viitaseutu','{"roster":1,"seats":{"commitment":"fad86b895a8fe1057220398597fc766981497fa91a6e2fb7efb2076ad35fbd66"}}','79c2f67789d6ed57063a1cd3911969753fa06fc5ade291320d391c8a2a13dfc1');
INSERT INTO "audit" VALUES(9,'2026-12-30 10:00:00.000000','Ritva',0,'draft','viitaseutu','{"roster":2,"seats":{"commitment":"3f24cd1afa757e4ff16aa0013ae60c246cf12f4af4a04b69c7a963717544c30e"}}','c06178416785a2d1c4246b1a525dd1cf92632a2e5131a25583edd72b834c383f');
INSERT INTO "audit" VALUES(10,'2026-12-30 10:00:00.000000','Ritva',0,'set','viitaseutu','{"cells":{"commitment":"3389e8bcff35ddca7325d9329d3be55d587378305a1918f115d60f1428d477fc"},"revision":1,"roster":2,"why":{"commitment":"1e705b72985bee2268ec9c2d7782b9d00bdcbb7402942db6e36c9ae118f25942"}}','188537c3f58a2e9ab6ffa68c6bc6b3733c8a7f29766186b42350675eafd55c8b');
INSERT INTO "audit" VALUES(11,'2026-12-30 10:00:00.000000','Ritva',0,'set','viitaseutu','{"cells":{"commitment":"36fb390a2e0f49c9f235930c98aec64a716292abd172f32bcb6f1a79ead9ceee"},"revision":2,"roster":2,"why":{"commitment":"6f61af1225a3e99d8ef93777ab1226f46077e3633103d7dc836e260784095abb"}}','9fd7785dbbbcf8d66b11a32a79d0c3af45a6a6a0ba028babb6e4534e5eb7a2ce');
INSERT INTO "audit" VALUES(12,'2026-12-30 10:00:00.000000','Ritva',0,'undo','viitaseutu','{"cells":{"commitment":"cbcb032b11b2c2dfe10b08c76aecb7a0c2a6b823478131d692668dc8cbf24601"},"revision":3,"roster":2,"why":{"commitment":"28c4814eb7579411b4f5505955fff02706adb07c64e52def87788e4ab3263f62"}}','0dbfc7ecfd29f3a5c3fc122176821254a371074d1ce7ac9a8f6f1f616c45c54e');
INSERT INTO "audit" VALUES(13,'2026-12-30 10:00:00.000000','Ritva',0,'published','viitaseutu','{"revision":0,"roster":1,"told":{"commitment":"5b1877c6c9163fca88f949cc91ed75336f7e5b1ad11c52123c0c173174f4ad87"},"why":{"commitment":"f1596e8f86c25096aa441d0b3b57fdaae95eeab42d7559e8e4d3bc766f7a37c1"}}','b12af07dea960b4c40ca820226fefa533cfb09e5c0455eff16571faa5763f126');
INSERT INTO "audit" VALUES(14,'2026-12-30 10:00:00.000000','Ritva',0,'change','viitaseutu','{"cells":{"commitment":"cb9452d01c12aac2783de05b8e8ea67d022e75c3d394fa567d6f0d6db5c5bcf6"},"revision":1,"roster":1,"why":{"commitment":"ebcfda52fd1657f3f1fca54427f03c81de3f1219f36579b0acfcf2f341248555"}}','42b9ff4517d713c08fec9e04d46ddf48d50fb8ea2db0e62b761abbe7075131cc');
INSERT INTO "audit" VALUES(15,'2026-12-30 10:00:00.000000','Ritva',0,'link','viitaseutu','{"link":1,"of":{"commitment":"6db644c6c06a980df59ddb33cb105b2f4cecb66b985cbba8786af02682829760"}}','a02dbebdd0114b9403316a06d329c39856a0fa5af60f9d15d7ed749a74de9da1');
INSERT INTO "audit" VALUES(16,'2027-01-06 10:00:00.000000','Ritva',0,'took','viitaseutu','{"duty":"duty-20270104T1400Z","roster":1,"what":{"commitment":"d5ff0c25d943d0f251624fede53490f3e75dbca4ef488b54ae044923741b26d7"}}','a06565fec5acde3736830a161abb012ee83b372844a2be7622572ecf43602a2e');
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
	answer TEXT, 
	CONSTRAINT pk_letter PRIMARY KEY (id), 
	CONSTRAINT fk_letter_ring_ring FOREIGN KEY(ring) REFERENCES ring (id), 
	CONSTRAINT uq_letter_ring_key UNIQUE (ring, "key")
);
INSERT INTO "letter" VALUES(1,'viitaseutu','published/1/elina-rasanen','published','elina-rasanen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<c61d86ee226e53a649fa5c8aacffba4d@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL);
INSERT INTO "letter" VALUES(2,'viitaseutu','published/1/essi-simola','published','essi-simola','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<9fde2f0e2a5a9a3df7061d424be62461@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL);
INSERT INTO "letter" VALUES(3,'viitaseutu','published/1/lotta-vaananen','published','lotta-vaananen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<2d2b8fee71156a40747e42fb1268923b@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL);
INSERT INTO "letter" VALUES(4,'viitaseutu','published/1/mari-peltola','published','mari-peltola','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<5659e30cac22b5b7c816581626cafa0e@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL);
INSERT INTO "letter" VALUES(5,'viitaseutu','published/1/marika-moilanen','published','marika-moilanen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<a7ca0f1a9a255d42aaf1f7962895c679@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL);
INSERT INTO "letter" VALUES(6,'viitaseutu','published/1/merja-seppanen','published','merja-seppanen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<a8aaf312137be5ae6ce13364595e0f68@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL);
INSERT INTO "letter" VALUES(7,'viitaseutu','published/1/petra-tanskanen','published','petra-tanskanen','{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}]}','2026-12-30 10:00:00.000000',0,'<38f9bb32225564cf0da7a4eaba5356b9@dutyring>','waiting',0,'2026-12-30 10:00:00.000000',NULL,'',NULL,NULL);
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
INSERT INTO "link" VALUES(1,'viitaseutu','','','fi',0,'7712251f407dca240b99e4e6e0e8ca1b5efd3ac9969a72c70fb0e951fe513c6a','2026-12-30 10:00:00.000000',NULL);
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
INSERT INTO "publication" VALUES(1,'viitaseutu',1,0,'2025','2026-12-30 10:00:00.000000','Ritva','{}','sairasloma','["aino"]','b12af07dea960b4c40ca820226fefa533cfb09e5c0455eff16571faa5763f126');
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
INSERT INTO "secret" VALUES('f6de588f3eec0c376cee698a8cd88ceee85bbe1bfc137c371fee883277cc8ded',1,'viitaseutu/ring','5d270c16157d10f624addb686c02d31c','[]');
INSERT INTO "secret" VALUES('db2e7f59209b773832e5f0ed326b9020ed13cd3eddcf49375423c54fc46c2df1',1,'viitaseutu/ring','b0956fd01fba6459ac7752952b3f1b23','["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO "secret" VALUES('5611223515a9781455a8490151fc1d31bd3b4cf83ca92f5ed26bfb22bf7bf691',2,'viitaseutu/people','307905f0cc673d2abe0184fa529c4c4a','[]');
INSERT INTO "secret" VALUES('43bbf414764a46a47cad2c79291eccfa8ebfdf89b28667db2cf3d31426cb06da',2,'viitaseutu/people','88f26f4524965ba409ab2e3712906e45','["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO "secret" VALUES('f86cc5f3d4cd8a4771c95c23bfadc19c27d7cf01668e673012228111bd3c1421',3,'viitaseutu/contacts','cdbcc2f5a8f8a41c368c5013d0332bd4','[]');
INSERT INTO "secret" VALUES('7e28cbe8d590c9101c701ba46e66fd7fc9c38c69460edf3ac55bcd06c504f0f0',3,'viitaseutu/contacts','797ebc70ba12083392b1fd7d3439e7a1','["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO "secret" VALUES('014958bf151257081e71c4c89d13899548c1778cde2acc9885fe16e09de00e34',4,'viitaseutu/absences','a1dbf78a4a0bf0ce0eab34e323d5c6dd','[]');
INSERT INTO "secret" VALUES('877a31d42b3dfd5207f9ed0f1058aada2992cb2aa5a384df1d27aa864ff7d777',4,'viitaseutu/absences','39ea5e09913446cfc8b7ec23c1787e13','["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO "secret" VALUES('6e9d477d1a1b210b392f92d82dea8e38d4979b8b86c48531604b0cb4936ffd43',5,'viitaseutu/wishes','a8f4585bbc09078b65f57c0b7293d73a','[]');
INSERT INTO "secret" VALUES('bbfd4097ea966270e8aa7928394e7b5e3a8ff04586910f33e38f85d7ba031118',5,'viitaseutu/wishes','722f066cbbb77709ef7486442d63c091','["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO "secret" VALUES('38dd2e0ec9dd40b0b643a1f2f0d2e5a1ba795916bc338b074fea7198f5d0b48f',6,'viitaseutu/history','efcaecc35050e8c4adee476c2c6c4b89','[]');
INSERT INTO "secret" VALUES('d0932967754f060eec082bdd67718adc8fda37d6ee0358847c7eb4686381bc89',6,'viitaseutu/history','16a19ab3cb4bfba2a04b597cd6e81c26','["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('28094efdc8a261fd92df0bca01121faf1775a428ce0db77136d7b4fad2dc22c3',7,'viitaseutu/balances','b2df15a5ded084298fa6bb44e69b6ab1','[]');
INSERT INTO "secret" VALUES('cb8f560cd1a0201c93c5b8c78d170ccd8811f6c309424b479fac674a2d77fe40',7,'viitaseutu/balances','c17f1193f4fa434c82a596d2181eb6f5','["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO "secret" VALUES('fad86b895a8fe1057220398597fc766981497fa91a6e2fb7efb2076ad35fbd66',8,'viitaseutu','12adc2cdc361df4a935e2dca0c826d3c','[["duty-20270104T1400Z","elina-rasanen","scheduled"],["duty-20270105T1400Z","essi-simola","scheduled"],["duty-20270106T0600Z","lotta-vaananen","scheduled"],["duty-20270107T1400Z","mari-peltola","scheduled"],["duty-20270108T1400Z","marika-moilanen","scheduled"],["duty-20270109T0600Z","merja-seppanen","scheduled"],["duty-20270110T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO "secret" VALUES('3f24cd1afa757e4ff16aa0013ae60c246cf12f4af4a04b69c7a963717544c30e',9,'viitaseutu','eedac43118c734278f8a22b975a253cc','[["duty-20270111T1400Z","elina-rasanen","scheduled"],["duty-20270112T1400Z","essi-simola","scheduled"],["duty-20270113T1400Z","lotta-vaananen","scheduled"],["duty-20270114T1400Z","mari-peltola","scheduled"],["duty-20270115T1400Z","marika-moilanen","scheduled"],["duty-20270116T0600Z","merja-seppanen","scheduled"],["duty-20270117T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO "secret" VALUES('3389e8bcff35ddca7325d9329d3be55d587378305a1918f115d60f1428d477fc',10,'viitaseutu','6b89a07c8f6115f85bae27775581db67','[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]');
INSERT INTO "secret" VALUES('1e705b72985bee2268ec9c2d7782b9d00bdcbb7402942db6e36c9ae118f25942',10,'viitaseutu','6bc4f9c08ded8dc3900d295d23c99f1d','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('36fb390a2e0f49c9f235930c98aec64a716292abd172f32bcb6f1a79ead9ceee',11,'viitaseutu','908ff4c18b6584cd22ed6729dc5447d1','[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]');
INSERT INTO "secret" VALUES('6f61af1225a3e99d8ef93777ab1226f46077e3633103d7dc836e260784095abb',11,'viitaseutu','b229f8b9cff613002b5a42d6c8b59650','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('cbcb032b11b2c2dfe10b08c76aecb7a0c2a6b823478131d692668dc8cbf24601',12,'viitaseutu','cad2f5a09ab28803522b0dd8df429b8a','[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]');
INSERT INTO "secret" VALUES('28c4814eb7579411b4f5505955fff02706adb07c64e52def87788e4ab3263f62',12,'viitaseutu','cba308e03a22829347bf6e8112f71b27','{"consent":[],"overrides":{},"reason":""}');
INSERT INTO "secret" VALUES('f1596e8f86c25096aa441d0b3b57fdaae95eeab42d7559e8e4d3bc766f7a37c1',13,'viitaseutu/reasons','cbbbb74969ee68ddc7a4e2a394a153f7','{"late":"sairasloma","rules":{}}');
INSERT INTO "secret" VALUES('5b1877c6c9163fca88f949cc91ed75336f7e5b1ad11c52123c0c173174f4ad87',13,'viitaseutu/told','b084ab27fe4b30cdc1e7c278346faf04','["aino"]');
INSERT INTO "secret" VALUES('cb9452d01c12aac2783de05b8e8ea67d022e75c3d394fa567d6f0d6db5c5bcf6',14,'viitaseutu','794892b29277c9fe9ac2e4b8624a9ab4','[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]');
INSERT INTO "secret" VALUES('ebcfda52fd1657f3f1fca54427f03c81de3f1219f36579b0acfcf2f341248555',14,'viitaseutu','a95c9cd3873e083c9f3acd3d22ffaf6b','{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO "secret" VALUES('6db644c6c06a980df59ddb33cb105b2f4cecb66b985cbba8786af02682829760',15,'viitaseutu/','a37d19504ef9e6bfc19ace5946bf7665','{"blocks":false,"language":"fi","member":"","person":"","ring":"viitaseutu"}');
INSERT INTO "secret" VALUES('d5ff0c25d943d0f251624fede53490f3e75dbca4ef488b54ae044923741b26d7',16,'viitaseutu/took','47f56d9d5b6efc99a0a14894f1d533cb','{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}');
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
INSERT INTO "store" VALUES(1,'2026-11-22 04:45:36',16,'a06565fec5acde3736830a161abb012ee83b372844a2be7622572ecf43602a2e');
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
