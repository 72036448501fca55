package pages

import (
	"fmt"
	"strings"

	"yulan/assets"
)

// LackingInPictures says which characters the font of the pictures lacks.
func LackingInPictures(characters []rune, w assets.Words) string {
	names := make([]string, len(characters))
	for i, r := range characters {
		names[i] = fmt.Sprintf("%c (%U)", r, r)
	}
	return w.T("export.lacking", "list", strings.Join(names, w.T("join.list")))
}
