"""Names and places of first-level divisions that the lists have wrong; a part of ``prepare_world.py``."""

_OBLASTS = (
    "UA-05 Vinnytsia, UA-07 Volyn, UA-09 Luhansk, UA-12 Dnipropetrovsk, UA-14 Donetsk, UA-18 Zhytomyr"
    ", UA-21 Zakarpattia, UA-23 Zaporizhzhia, UA-26 Ivano-Frankivsk"
    ", UA-32 Kyiv, UA-35 Kirovohrad, UA-46 Lviv, UA-48 Mykolaiv, UA-51 Odesa"
    ", UA-53 Poltava, UA-56 Rivne, UA-59 Sumy, UA-61 Ternopil, UA-63 Kharkiv, UA-65 Kherson, UA-68 Khmelnytskyi"
    ", UA-71 Cherkasy, UA-74 Chernihiv, UA-77 Chernivtsi, RU-MOS Moscow, RU-YEV Jewish Autonomous"
)
_REGIONS = (
    "KZ-10 Abai, KZ-11 Akmola, KZ-15 Aktobe, KZ-19 Almaty, KZ-23 Atyrau, KZ-27 West Kazakhstan, KZ-31 Jambyl"
    ", KZ-33 Zhetysu, KZ-35 Karaganda, KZ-39 Kostanay, KZ-43 Kyzylorda, KZ-47 Mangystau, KZ-55 Pavlodar"
    ", KZ-59 North Kazakhstan, KZ-61 Turkistan, KZ-62 Ulytau, KZ-63 East Kazakhstan, BY-BR Brest, BY-HO Gomel"
    ", BY-HR Grodno, BY-MA Mogilev, BY-MI Minsk, BY-VI Vitebsk, UZ-TO Tashkent, UZ-XO Khorezm, UZ-QA Kashkadarya"
    ", UZ-SU Surkhandarya, UZ-SI Syrdarya, UZ-SA Samarkand, UZ-NW Navoi"
)
# ISO gave Iran's provinces other numbers in November 2020, and CLDR's names still stand at the old ones.
_PROVINCES = (
    "Markazi, Gilan, Mazandaran, East Azerbaijan, West Azerbaijan, Kermanshah, Khuzestan, Fars, Kerman, Razavi Khorasan"
    ", Isfahan, Sistan and Baluchestan, Kurdistan, Hamadan, Chaharmahal and Bakhtiari, Lorestan, Ilam"
    ", Kohgiluyeh and Boyer-Ahmad, Bushehr, Zanjan, Semnan, Yazd, Hormozgan, Tehran, Ardabil, Qom, Qazvin, Golestan"
    ", North Khorasan, South Khorasan, Alborz"
)
# Morocco drew its regions anew in 2015, under the old numbers; CLDR has the names of before.
_NEW_REGIONS = (
    "Tanger-Tetouan-Al Hoceima, L'Oriental, Fès-Meknès, Rabat-Salé-Kénitra, Béni Mellal-Khénifra, Casablanca-Settat"
    ", Marrakech-Safi, Drâa-Tafilalet, Souss-Massa, Guelmim-Oued Noun, Laâyoune-Sakia El Hamra, Dakhla-Oued Ed-Dahab"
)
# Names English texts use where CLDR has a vernacular one, or the adjective of a people.
NAMES = {
    "RU-BU": "Buryatia", "RU-CE": "Chechnya", "RU-CU": "Chuvashia", "RU-KB": "Kabardino-Balkaria",
    "RU-KC": "Karachay-Cherkessia", "RU-KHM": "Khanty-Mansi Autonomous Okrug", "RU-NEN": "Nenets Autonomous Okrug",
    "RU-UD": "Udmurtia", "RU-CHU": "Chukotka", "RU-YAN": "Yamalo-Nenets Autonomous Okrug", "RU-AL": "Altai Republic",
    "RU-KO": "Komi Republic", "RU-SA": "Sakha Republic", "TJ-RA": "Districts of Republican Subordination",
    "PH-COM": "Davao de Oro",
    **{pair[:5].strip() if pair[5] == " " else pair[:6]: f"{pair[6 if pair[5] == ' ' else 7:]} Oblast"
       for pair in _OBLASTS.split(", ")},
    **{pair[:5]: f"{pair[6:]} Region" for pair in _REGIONS.split(", ")},
    **{f"IR-{number:02}": name for number, name in enumerate(_PROVINCES.split(", "))},
    **{f"MA-{number:02}": name for number, name in enumerate(_NEW_REGIONS.split(", "), start=1)},
}  # fmt: skip

OTHERS = frozenset({"Atlantic", "Atlantis", "大西洋"})
"""Names of something else, to which the lists translate those of divisions: Atlántico, Atlántida, Atlantique."""

MISPLACED = {
    "CG-2": [-3.1, 13.5],
    "MA-11": [26.4, -13.0],
    "SO-AW": [10.6, 43.3],
    "SO-TO": [9.4, 45.3],
    "SO-WO": [9.9, 44.2],
    "UA-40": [44.6054, 33.5220],
}
"""Latitude and longitude of divisions that the list puts into another one: Dakhla-Oued into Rabat, say."""
