"""Words of weather widgets by language: data only; each table may grow without touching any rule."""

from __future__ import annotations

_NAMES = (
    "weath wetter meteo clima tiempo temperatur forecast pogod väder vader vejr saa- hava- cuaca laika "
    "thoitiet weer- -weer"
)
"""Parts of class names, ids and link addresses that speak of weather; evidence, never proof."""
NAME_WORDS = tuple(_NAMES.split())
NAME_TRAPS = ("merriweather", "climate", "meteor", "warmweather", "wetterstein", "climatisa")
"""Class words that only look like them."""

WEATHER_WORDS = {
    "en": "weather forecast temperature",
    "de": "wetter wettervorhersage temperatur",
    "fr": "météo meteo temps température",
    "es": "clima tiempo temperatura pronóstico",
    "pt": "clima tempo previsão temperatura",
    "it": "meteo tempo previsioni temperatura",
    "nl": "weer weerbericht temperatuur",
    "da": "vejr vejret",
    "sv": "väder vädret",
    "no": "vær været",
    "fi": "sää lämpötila",
    "pl": "pogoda temperatura",
    "cs": "počasí teplota",
    "hu": "időjárás",
    "ro": "vremea meteo",
    "tr": "hava durumu",
    "lv": "laiks laikapstākļi",
    "lt": "orai",
    "et": "ilm",
    "ru": "погода температура",
    "uk": "погода",
    "el": "καιρός",
    "id": "cuaca",
    "vi": "thời tiết",
    "ja": "天気 気温",
    "zh": "天气 天氣 气温",
    "ko": "날씨 기온",
    "ar": "الطقس",
    "he": "מזג האוויר",
}
"""What the widget calls itself; never a place or a condition."""

_HUMIDITY = "humid|feucht|umid|vocht|fugt|fukt|wilgot|vlhk|kosteus|влажн|湿度|습도|nem |hum"
"""Stems of "humidity" in texts and class names."""
HUMIDITY = tuple(_HUMIDITY.split("|"))
_WIND = "wind vent viento vento wiatr vítr vind tuuli ветер vējš vējs rüzgar 风 風 바람"
"""Stems of "wind"."""
WIND = tuple(_WIND.split())
_HIGH = "↑ ▲ max máx máximo máxima maximum high hi h höchst höchstwert haut alto massima maxi maks 最高 макс"
"""Words beside the day's highest temperature."""
HIGH_LABELS = frozenset(_HIGH.split())
_LOW = "↓ ▼ min mín mínimo mínima minimum low lo l tiefst tiefstwert bas bajo minima mini 最低 мин"
"""The same for the lowest."""
LOW_LABELS = frozenset(_LOW.split())
FEELS = (
    "feel",
    "heat index",
    "chill",
    "taupunkt",
    "rocío",
    "rosée",
    "rugiada",
    "wassertemp",
    "water temp",
    "gefühl",
    "sensac",
    "sensaç",
    "ressenti",
    "percepit",
    "dew",
    "odczuw",
    "ощущ",
    "gevoel",
)
"""Beside temperatures that are no air temperature."""
NOW = ("current", "now", "actual", "aktuell", "ahora", "jetzt", "today", "heute", "big-degrees")
"""Class words and labels of the current temperature."""

DAYS = {
    "en": (
        "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday tues thur thurs "
        "today tonight tomorrow overnight"
    ),
    "de": (
        "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen "
        "übermorgen"
    ),
    "fr": "lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd'hui",
    "es": (
        "lun mar mié mie jue vie sáb sab dom lunes martes miércoles miercoles jueves viernes sábado sabado "
        "domingo hoy mañana"
    ),
    "pt": (
        "seg ter qua qui sex sáb dom segunda terça quarta quinta sexta sábado domingo hoje amanhã segunda-feira "
        "terça-feira quarta-feira quinta-feira sexta-feira"
    ),
    "it": "lun mar mer gio ven sab dom lunedì martedì mercoledì giovedì venerdì sabato domenica oggi domani",
    "nl": "ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen",
    "scandinavian": (
        "man tir ons tor tors fre lør søn lör sön mandag tirsdag onsdag torsdag fredag lørdag søndag måndag "
        "tisdag lördag söndag idag imorgen"
    ),
    "pl": "pon wt śr czw pt sob nd niedz poniedziałek wtorek środa czwartek piątek sobota niedziela dziś jutro",
    "tr": "pzt sal çar per cum cmt paz pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün yarın",
    "ro": "azi mâine zi noapte luni marți marţi miercuri joi vineri sâmbătă duminică",
    "cs": "pondělí úterý středa čtvrtek pátek sobota neděle dnes zítra",
    "hu": "hétfő kedd szerda csütörtök péntek szombat vasárnap ma holnap",
    "ru": "пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье сегодня завтра",
    "ar": "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم غدا",
    "id": "senin selasa rabu kamis jumat sabtu minggu",
}
"""Weekdays and words for days; a cell that begins with one is a forecast."""

MONTHS = (
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august "
    "september october november december januar februar märz mai juni juli oktober dezember janvier février mars "
    "avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio "
    "agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro "
    "novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
)
"""Months; a text with one is a date, not a place."""

FURNITURE = (
    "complete extended hourly more info mas más see full all view change enter location search menu home login log in "
    "local map hour-by-hour ten-day 10-day traffic other others alert alerts video maps hg inhg mmhg knots sign up subscribe newsletter epaper e-paper precip precipitation max min high low hi lo h l t hum humidity wind "
    "feels like sunrise sunset updated powered by loading current now right ahora actual radar mehr jetzt aktuell "
    "suche plus météo vedi mostra details forecast 7-day 5-day day week live today's paper edition c f km kmh mph mb "
    "uv index rain chance barometer pressure visibility luftdruck luftfeuchtigkeit feuchtigkeit sichtweite sonnenaufgang "
    "sonnenuntergang pression humidité visibilité lever coucher presión humedad visibilidad viento amanecer atardecer pressione umidità "
    "visibilità tramonto pressão umidade humidade visibilidade luchtdruk luchtvochtigheid zonsopgang zonsondergang ciśnienie wilgotność "
    "widoczność wiatr давление влажность видимость ветер восход закат tlak vlhkost vítr lufttryck luftfuktighet lufttrykk luftfuktighed "
    "basınç rüzgar presiune presiunea umiditate umiditatea vânt răsarit răsărit apus prognoza légnyomás páratartalom szél"
)
"""Words of a widget's own furniture."""

CONDITIONS = {
    "en": (
        "clear sunny sun cloud cloudy clouds overcast rain rainy shower showers drizzle snow snowy sleet hail "
        "storm storms thunderstorm thunderstorms thunder fog foggy mist misty haze hazy fair windy partly mostly "
        "scattered broken few sky light heavy moderate patchy breezy smoke dust partlycloudy intervals"
    ),
    "de": (
        "einzelne vereinzelt aufgelockert klar sonnig wolkig bewölkt bedeckt heiter wolkenlos regen regnerisch "
        "schauer schnee schneefall gewitter nebel neblig sonne wolken leicht leichter stark teils teilweise "
        "überwiegend sprühregen graupel"
    ),
    "fr": (
        "ensoleillé nuageux nuages couvert pluie averses neige orage orages brouillard brume dégagé éclaircies "
        "partiellement légère peu ciel clair soleil"
    ),
    "es": (
        "despejado nublado nubes nubosidad dispersas soleado lluvia lluvias lluvioso chubascos nieve tormenta "
        "tormentas niebla cubierto parcial parcialmente muy algo poco cielo claro llovizna ligera"
    ),
    "pt": (
        "limpo nublado nuvens céu chuva chuvas ensolarado sol neve tempestade trovoadas nevoeiro encoberto "
        "parcialmente dispersas algumas poucas"
    ),
    "it": (
        "sereno nuvoloso nubi sparse coperto pioggia piogge neve temporale temporali nebbia soleggiato "
        "parzialmente poco cielo rovesci"
    ),
    "nl": "helder zonnig bewolkt regen buien sneeuw onweer mist half licht zwaar",
    "scandinavian": "skyet skyfri solrig regn sne snö snø byger sol klart molnigt delvis overskyet skyer tåge dimma",
    "pl": "słonecznie pochmurno zachmurzenie deszcz śnieg burza mgła bezchmurnie",
    "tr": "açık güneşli bulutlu yağmurlu yağmur kar sisli parçalı az çok kapalı",
    "ro": "senin noros noroasă înnorat variabil parțial parţial ploaie ploi averse ninsoare lapoviță lapoviţă ceață ceaţă furtună soare însorit",
    "hu": "derült felhős borult napos eső zápor zivatar hó köd részben",
    "cs": "jasno oblačno zataženo polojasno slunečno déšť přeháňky bouřka sníh mlha",
    "uk": "ясно хмарно мінлива хмарність дощ сніг гроза туман",
    "el": "αίθριος ηλιοφάνεια συννεφιά βροχή χιόνι καταιγίδα ομίχλη",
    "fi": "selkeää aurinkoista pilvistä puolipilvistä sade sadetta lumi lumisadetta ukkosta sumua",
    "lv": "mākoņains skaidrs saulains lietus sniegs apmācies",
    "id": "cerah berawan hujan kabut mendung",
    "ru": "ясно солнечно облачно пасмурно дождь снег гроза туман малооблачно переменная облачность",
    "ja": "晴れ 曇り 雨 雪",
    "zh": "晴 多云 阴 雨 小雨 雪",
    "ko": "맑음 흐림 비 눈",
}
"""Words that conditions are made of."""

AMBIGUOUS = (
    "clear light few sky fair partly mostly heavy moderate broken sol mist limpo leicht stark teils az çok "
    "açık kar half zwaar storm smoke dust ciel cielo algo poco muy intervals windy sun cloud"
)
"""Single class words that have other uses than conditions."""
ICON_STYLES = (
    "icon icons day night d n alt sm lg md small large dark light td wi owi owf weather today now img image "
    "animated lazyload lazy"
)
"""Parts of an icon's class that say nothing about the sky."""

DAY_WORDS = frozenset(word for words in DAYS.values() for word in words.split())
MONTH_WORDS = frozenset(MONTHS.split())
CONDITION_WORDS = frozenset(word for words in CONDITIONS.values() for word in words.split())
WIDGET_WORDS = frozenset(word for words in WEATHER_WORDS.values() for word in words.split())
SURE_WIDGET_WORDS = frozenset(
    word for word in WIDGET_WORDS if not word.startswith(("temp", "teplot", "lämp", "темпер"))
)
FURNITURE_WORDS = frozenset(FURNITURE.split())
ICON_STYLE_WORDS = frozenset(ICON_STYLES.split())
