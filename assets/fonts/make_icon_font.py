"""Makes the bundled icon font from the npm package bootstrap-icons: only the icons that the Icon enum names. See README.md beside the fonts."""
import json
import re
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE, TARGET, ENUM = sys.argv[1:4]
codes = json.load(open(f"{SOURCE}/font/bootstrap-icons.json"))
used = re.findall(r'^    [A-Z0-9_]+\("([a-z0-9-]+)", 0x([0-9a-f]+)\)', open(ENUM).read(), re.M)
for name, code in used:
    assert codes[name] == int(code, 16), f"{name} is {codes[name]:x}"
font = TTFont(f"{SOURCE}/font/fonts/bootstrap-icons.woff2")
options = subset.Options()
options.layout_features = []
options.notdef_outline = True
options.glyph_names = False
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=[int(code, 16) for _, code in used])
subsetter.subset(font)
for name_id, value in ((1, "SmartHub Icons"), (2, "Regular"), (3, "SmartHub:Icons"), (4, "SmartHub Icons"), (6, "SmartHubIcons")):
    font["name"].setName(value, name_id, 3, 1, 0x409)
    font["name"].setName(value, name_id, 1, 0, 0)
font.flavor = None
font.save(f"{TARGET}/SmartHubIcons.ttf")
