package pages

import "yulan/assets"

// LackingInPictures says which characters the font of the pictures lacks.
func LackingInPictures(characters []rune, w assets.Words) string {
	return w.T("export.lacking", "list", shownRunes(characters, w))
}
