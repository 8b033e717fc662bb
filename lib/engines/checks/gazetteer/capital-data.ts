/**
 * Capitals by country (ISO 3166-1 alpha-2), the usual name first, then other names and spellings
 * that news uses. Where several cities are one's capital, or two sides claim it, all stand here.
 */
export const COUNTRY_CAPITALS = `
AD:Andorra la Vella;AE:Abu Dhabi;AF:Kabul;AG:Saint John's|St. John's|St John's;AL:Tirana;
AM:Yerevan;AO:Luanda;AR:Buenos Aires;AT:Vienna;AU:Canberra;AZ:Baku;BA:Sarajevo;BB:Bridgetown;
BD:Dhaka|Dacca;BE:Brussels;BF:Ouagadougou;BG:Sofia;BH:Manama;BI:Gitega|Bujumbura;
BJ:Porto-Novo|Cotonou;BN:Bandar Seri Begawan;BO:Sucre|La Paz;BR:Brasília|Brasilia;BS:Nassau;
BT:Thimphu;BW:Gaborone;BY:Minsk;BZ:Belmopan;CA:Ottawa;CD:Kinshasa|Brazzaville;CF:Bangui;
CG:Brazzaville|Kinshasa;CH:Bern|Berne;CI:Yamoussoukro|Abidjan;
CL:Santiago|Santiago de Chile|Valparaíso;CM:Yaoundé;CN:Beijing|Peking;CO:Bogotá;CR:San José;
CU:Havana;CV:Praia;CY:Nicosia;CZ:Prague;DE:Berlin;DJ:Djibouti|Djibouti City;DK:Copenhagen;
DM:Roseau;DO:Santo Domingo;DZ:Algiers;EC:Quito;EE:Tallinn;EG:Cairo|New Administrative Capital;
ER:Asmara;ES:Madrid;ET:Addis Ababa;FI:Helsinki;FJ:Suva;FM:Palikir;FR:Paris;GA:Libreville;
GB:London|Edinburgh|Cardiff|Belfast;GD:St. George's|Saint George's|St George's;GE:Tbilisi|Atlanta;
GH:Accra;GL:Nuuk|Godthab;GM:Banjul;GN:Conakry;GQ:Malabo|Ciudad de la Paz|Oyala;GR:Athens;
GT:Guatemala City;GW:Bissau;GY:Georgetown;HN:Tegucigalpa|Comayagüela;HR:Zagreb;HT:Port-au-Prince;
HU:Budapest;ID:Jakarta|Nusantara;IE:Dublin;IL:Jerusalem|Tel Aviv;IN:New Delhi|Delhi;IQ:Baghdad;
IR:Tehran|Teheran;IS:Reykjavík;IT:Rome;JM:Kingston;JO:Amman;JP:Tokyo;KE:Nairobi;KG:Bishkek;
KH:Phnom Penh;KI:South Tarawa|Tarawa;KM:Moroni;KN:Basseterre;KP:Pyongyang;KR:Seoul|Sejong;
KW:Kuwait City|Kuwait;KZ:Astana|Nur-Sultan;LA:Vientiane;LB:Beirut;LC:Castries;LI:Vaduz;
LK:Colombo|Sri Jayawardenepura Kotte|Kotte;LR:Monrovia;LS:Maseru;LT:Vilnius;
LU:Luxembourg|Luxembourg City;LV:Riga;LY:Tripoli|Tobruk|Benghazi;MA:Rabat;
MC:Monaco|Monte Carlo|Monaco-Ville;MD:Chișinău|Chisinau;ME:Podgorica|Cetinje;MG:Antananarivo;
MH:Majuro;MK:Skopje;ML:Bamako;MM:Naypyidaw|Naypyitaw|Nay Pyi Taw|Yangon|Rangoon;
MN:Ulaanbaatar|Ulan Bator;MR:Nouakchott;MT:Valletta;MU:Port Louis;MV:Malé|Male;MW:Lilongwe;
MX:Mexico City;MY:Kuala Lumpur|Putrajaya;MZ:Maputo;NA:Windhoek;NE:Niamey;NG:Abuja;NI:Managua;
NL:Amsterdam|The Hague|Hague;NO:Oslo;NP:Kathmandu;NR:Yaren;NZ:Wellington;OM:Muscat;PA:Panama City;
PE:Lima;PG:Port Moresby;PH:Manila|Metro Manila|Quezon City;PK:Islamabad;PL:Warsaw;PR:San Juan;
PS:Ramallah|Jerusalem|East Jerusalem|Gaza City;PT:Lisbon;PW:Ngerulmud|Melekeok;PY:Asunción;
QA:Doha;RO:Bucharest;RS:Belgrade;RU:Moscow;RW:Kigali;SA:Riyadh;SB:Honiara;SC:Victoria;
SD:Khartoum|Port Sudan;SE:Stockholm;SG:Singapore;SI:Ljubljana;SK:Bratislava;SL:Freetown;
SM:San Marino|City of San Marino;SN:Dakar;SO:Mogadishu;SR:Paramaribo;SS:Juba;ST:São Tomé;
SV:San Salvador;SY:Damascus;SZ:Mbabane|Lobamba;TD:N'Djamena|Ndjamena;TG:Lomé;TH:Bangkok;
TJ:Dushanbe;TL:Dili;TM:Ashgabat;TN:Tunis;TO:Nuku'alofa;TR:Ankara;TT:Port of Spain|Port-of-Spain;
TV:Funafuti;TW:Taipei;TZ:Dodoma|Dar es Salaam;UA:Kyiv|Kiev;UG:Kampala;
US:Washington|Washington D.C.|Washington DC|Washington, D.C.;UY:Montevideo;UZ:Tashkent;
VA:Vatican City;VC:Kingstown;VE:Caracas;VN:Hanoi;VU:Port Vila;WS:Apia;XK:Pristina|Prishtina;
YE:Sanaa|Sana'a|Sana|Aden;ZA:Pretoria|Cape Town|Bloemfontein|Tshwane;ZM:Lusaka;ZW:Harare;
`;

/** Capitals of the states and provinces of the United States, Canada and Australia. */
export const STATE_CAPITALS = `
Alabama:Montgomery;Alaska:Juneau;Arizona:Phoenix;Arkansas:Little Rock;California:Sacramento;
Colorado:Denver;Connecticut:Hartford;Delaware:Dover;Florida:Tallahassee;Georgia:Atlanta|Tbilisi;
Hawaii:Honolulu;Idaho:Boise;Illinois:Springfield;Indiana:Indianapolis;Iowa:Des Moines;
Kansas:Topeka;Kentucky:Frankfort;Louisiana:Baton Rouge;Maine:Augusta;Maryland:Annapolis;
Massachusetts:Boston;Michigan:Lansing;Minnesota:St. Paul|Saint Paul|St Paul;Mississippi:Jackson;
Missouri:Jefferson City;Montana:Helena;Nebraska:Lincoln;Nevada:Carson City;New Hampshire:Concord;
New Jersey:Trenton;New Mexico:Santa Fe;New York:Albany;North Carolina:Raleigh;
North Dakota:Bismarck;Ohio:Columbus;Oklahoma:Oklahoma City;Oregon:Salem;Pennsylvania:Harrisburg;
Rhode Island:Providence;South Carolina:Columbia;South Dakota:Pierre;Tennessee:Nashville;
Texas:Austin;Utah:Salt Lake City;Vermont:Montpelier;Virginia:Richmond;Washington:Olympia;
West Virginia:Charleston;Wisconsin:Madison;Wyoming:Cheyenne;Alberta:Edmonton;
British Columbia:Victoria;Manitoba:Winnipeg;New Brunswick:Fredericton;Nova Scotia:Halifax;
Ontario:Toronto;Quebec:Quebec City|Quebec|Québec City|Québec;Saskatchewan:Regina;
New South Wales:Sydney;Queensland:Brisbane;South Australia:Adelaide;Tasmania:Hobart;
Western Australia:Perth;
`;
