// Package assets holds the bytes that the program is built with: the report's data, the words
// of the interface, the font and the icon. It hands them out and does not interpret them.
package assets

import (
	"embed"
	"io/fs"
)

//go:embed report
var reportFiles embed.FS

// FontRegular and FontBold are the two weights of the one font family that window and
// pictures use, as TrueType files. They hold every character of the data and the words.
//
// Source: Dashboard Sans SC, which is Noto Sans SC 2.004 cut to simplified Chinese.
var (
	//go:embed font/DashboardSansSC-Regular.ttf
	FontRegular []byte
	//go:embed font/DashboardSansSC-Bold.ttf
	FontBold []byte
)

// fontLicence is the text of the SIL Open Font License, which has to accompany the font.
//
//go:embed font/OFL.txt
var fontLicence []byte

// Icon is the program's icon, a PNG of 512 × 512 pixels.
//
//go:embed icon.png
var Icon []byte

// Pinyin gives the readings of characters. Each line begins with the readings that some
// characters share, the usual one first, without tones and with v for ü; after a space follow
// these characters.
//
// Source: the dictionary of github.com/mozillazg/go-pinyin, which a test compares it with.
//
//go:embed pinyin.txt
var Pinyin string

// Places is the table, in CSV, of the places that have an English name: the nation and its
// divisions of the first level. Cities and counties keep their Chinese names, because the
// English ones are not always spelt as the characters are read.
//
//go:embed places.csv
var Places []byte

// Indicators is the table of the indicators that figures are recognised as, CSV.
//
//go:embed indicators.csv
var Indicators []byte

// Terms explains, in both languages, the terms that figures are named by, JSON: what each is
// called, what else it reads as in names and units, and what it means.
//
// Source: written for this, after the definitions that official statistics use.
//
//go:embed terms.json
var Terms []byte

// Report returns the report's data as report.Load wants it: a file system with
// figures.csv at its root.
func Report() fs.FS {
	sub, err := fs.Sub(reportFiles, "report")
	if err != nil {
		panic(err) // the path is a valid constant, and Sub fails for no other reason
	}
	return sub
}
