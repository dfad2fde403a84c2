"""Names of months by language: data only. In Persian those of Iran's calendar come first, which its years tell from the others."""

from __future__ import annotations

MONTHS = {
    "en": "january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sep,sept "
    "october,oct november,nov december,dec",
    "de": "januar,jänner,jän februar,feber märz,mär,mrz april mai juni juli august september oktober,okt november dezember,dez",
    "fr": "janvier,janv février,févr,fév mars avril,avr mai juin juillet,juil août septembre octobre novembre "
    "décembre,déc",
    "es": "enero,ene febrero marzo abril,abr mayo junio julio agosto,ago septiembre,setiembre,set octubre noviembre "
    "diciembre,dic",
    "ca": "gener,gen febrer març abril maig,mai juny juliol agost setembre octubre novembre desembre,des",
    "pt": "janeiro fevereiro,fev março abril maio,mai junho julho agosto setembro outubro,out novembro dezembro,dez",
    "it": "gennaio,gen febbraio marzo aprile maggio,mag giugno,giu luglio,lug agosto settembre,sett ottobre,ott novembre "
    "dicembre",
    "nl": "januari februari maart,mrt april mei juni juli augustus september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember,des",
    "fi": "tammikuuta,tammi helmikuuta,helmi maaliskuuta,maalis huhtikuuta,huhti toukokuuta,touko kesäkuuta,kesä "
    "heinäkuuta,heinä elokuuta,elo syyskuuta,syys lokakuuta,loka marraskuuta,marras joulukuuta,joulu",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    "lv": "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    "lt": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "pl": "stycznia,sty lutego,lut marca kwietnia,kwi maja czerwca,cze lipca,lip sierpnia,sie września,wrz października,paź "
    "listopada grudnia,gru",
    "cs": "ledna února,úno března,bře dubna května,kvě června,čvn července,čvc srpna září,zář října,říj "
    "listopadu prosince",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "sl": "januarja februarja marca aprila maja junija julija avgusta,avg septembra oktobra novembra decembra",
    "hu": "január február,febr március,márc április,ápr május,máj június,jún július,júl augusztus szeptember,szept október "
    "november december",
    "ro": "ianuarie,ian februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie,noi decembrie",
    "tr": "ocak,oca şubat,şub mart nisan,nis mayıs haziran,haz temmuz,tem ağustos,ağu eylül,eyl ekim,eki kasım,kas aralık,ara",
    "id": "januari februari maret april mei juni juli agustus,agu,agt september oktober november desember",
    "ru": "января,янв февраля,фев,февр марта,мар апреля,апр мая,май июня,июн июля,июл августа,авг сентября,сен,сент "
    "октября,окт ноября,ноя,нояб декабря,дек",
    "uk": "січня,січ лютого,лют березня,бер квітня,квіт травня,трав червня,черв липня,лип серпня,серп вересня,вер "
    "жовтня,жовт листопада грудня,груд",
    "bg": "януари,яну февруари март,мар април,апр май юни юли август,авг септември,сеп октомври,окт ноември,ное декември,дек",
    "el": "ιανουαρίου,ιαν φεβρουαρίου,φεβ μαρτίου,μαρ απριλίου,απρ μαΐου,μαϊ ιουνίου,ιουν ιουλίου,ιουλ αυγούστου,αυγ "
    "σεπτεμβρίου,σεπ οκτωβρίου,οκτ νοεμβρίου,νοε δεκεμβρίου,δεκ",
    "sr": "јануара,јануар,јан фебруара,фебруар,феб марта,март,мар априла,април,апр маја,мај јуна,јун јула,јул августа,август,авг септембра,септембар,сеп "
    "октобра,октобар,окт новембра,новембар,нов децембра,децембар,дец",
    "bs": "januara,januar februara,februar marta,mart aprila,april maja,maj juna,jun jula,jul augusta,avgusta,august,avgust septembra,septembar "
    "oktobra,oktobar novembra,novembar decembra,decembar",
    "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември",
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "ar": "يناير,جانفي فبراير,شباط,فيفري مارس,آذار أبريل,ابريل,نيسان,أفريل مايو,أيار,ماي يونيو,يونيه,حزيران,جوان يوليو,يوليه,يوليوز,تموز,جويلية "
    "أغسطس,اغسطس,آب,غشت,أوت سبتمبر,أيلول,شتنبر أكتوبر,اكتوبر نوفمبر,نونبر ديسمبر,دجنبر",
    "fa": "فروردین,فروردين,ژانویه اردیبهشت,ارديبهشت,فوریه خرداد تیر,تير,آوریل مرداد,مه شهریور,شهريور,ژوئن مهر,ژوئیه,جولای آبان,اوت آذر,سپتامبر دی,دي,اکتبر "
    "بهمن,نوامبر اسفند,دسامبر",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "hi": "जनवरी,जन फरवरी,फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर,सितम्बर अक्टूबर,अक्तूबर नवंबर,नवम्बर दिसंबर,दिसम्बर",
    "mr": "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    "bn": "জানুয়ারি,জানুয়ারী ফেব্রুয়ারি,ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট,অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "gu": "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર",
    "ta": "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
    "te": "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై,జూలై ఆగస్టు,ఆగస్ట్ సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
    "kn": "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
    "ml": "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്,മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
    "th": "มกราคม,ม.ค. กุมภาพันธ์,ก.พ. มีนาคม,มี.ค. เมษายน,เม.ย. พฤษภาคม,พ.ค. มิถุนายน,มิ.ย. กรกฎาคม,ก.ค. สิงหาคม,ส.ค. กันยายน,ก.ย. "
    "ตุลาคม,ต.ค. พฤศจิกายน,พ.ย. ธันวาคม,ธ.ค.",
    "he": "ינואר,בינואר פברואר,בפברואר מרץ,במרץ אפריל,באפריל מאי,במאי יוני,ביוני יולי,ביולי אוגוסט,באוגוסט ספטמבר,בספטמבר "
    "אוקטובר,באוקטובר נובמבר,בנובמבר דצמבר,בדצמבר",
}
"""The twelve months, alternatives joined by commas, as they stand in dates."""

MONTH_OF = {
    name: number
    for names in reversed(MONTHS.values())
    for number, month in enumerate(names.split(), 1)
    for name in month.split(",")
}
"""A month's number by its name in lower case."""
