"""Makes the bundled text fonts from the npm package inter-ui 4.1.1 (package/web/*.woff2): see README.md beside the fonts."""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE, TARGET = sys.argv[1], sys.argv[2]
FAMILY = "SmartHub Inter"
# file, family (name 1), style (name 2): JavaFX knows only regular and bold inside a family, so 600 is our bold and 500 a family of its own
FACES = [("Regular", FAMILY, "Regular"), ("Medium", FAMILY + " Medium", "Regular"), ("SemiBold", FAMILY, "Bold")]
RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x1E6, 0x1E7), (0x1FC, 0x21B), (0x237, 0x237),
    (0x2C6, 0x2C7), (0x2D8, 0x2DD), (0x300, 0x304), (0x306, 0x30C), (0x323, 0x323), (0x326, 0x328), (0x370, 0x3FF), (0x400, 0x4FF),
    (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2113, 0x2113), (0x2116, 0x2116),
    (0x2122, 0x2122), (0x2150, 0x215F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2318, 0x2318), (0x2325, 0x2325), (0x21E7, 0x21E7), (0x25A0, 0x25FF), (0x2713, 0x2717),
]
for face, family, style in FACES:
    font = TTFont(f"{SOURCE}/Inter-{face}.woff2")
    gsub = font["GSUB"].table
    tabular = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    tabular.update(getattr(table, "ExtSubTable", table).mapping)
    digits = {ord(c): None for c in "0123456789"}
    for cmap in font["cmap"].tables:
        for code, glyph in list(cmap.cmap.items()):
            if code in digits and glyph in tabular:
                cmap.cmap[code] = tabular[glyph]
    options = subset.Options()
    options.layout_features = ["kern", "ccmp", "locl", "mark", "mkmk"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.hinting = False
    options.glyph_names = False
    options.drop_tables += ["DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for low, high in RANGES for c in range(low, high + 1)])
    subsetter.subset(font)
    full = f"{family} {style}" if style != "Regular" else family
    for name_id, value in ((1, family), (2, style), (3, "SmartHub:" + full), (4, full), (6, full.replace(" ", ""))):
        font["name"].setName(value, name_id, 3, 1, 0x409)
        font["name"].setName(value, name_id, 1, 0, 0)
    font["OS/2"].usWeightClass = {"Regular": 400, "Medium": 500, "SemiBold": 600}[face]
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if style == "Bold" else 0x40)
    font["head"].macStyle = 1 if style == "Bold" else 0
    font.flavor = None
    font.save(f"{TARGET}/SmartHubInter-{face}.ttf")
    widths = {font["hmtx"][font.getBestCmap()[code]][0] for code in digits}
    assert len(widths) == 1, widths
