package text

import (
	"strings"

	"yulan/report/lazyregexp"
)

// pageNote matches what a newspaper prints where a text continues in another column: （下转第2版）.
var pageNote = lazyregexp.New(`[（［【\[]?(?:下转|上接|紧接|转接)[^，。；（）［］【】\[\]]{0,8}版[^，。；（）［］【】\[\]]{0,6}[）］】\]]|[<>《》]{0,3}(?:下转|上接|紧接)第?[A-Z]?[0-9一二三四五六七八九十]{1,3}版`)

// firstLevel is the number of a part of a report.
var firstLevel = lazyregexp.New(`^[一二三四五六七八九十]{1,3}、`)

// skipPageNotes skips the notes of a newspaper that say where the text continues. Those after
// its last sentence stay, and so do those before another part of the report, where they tell
// that the part ends.
func skipPageNotes(chars []char) {
	var b strings.Builder
	var places []int
	for i, c := range chars {
		if c.skip != "" || inkless(c.r) {
			continue
		}
		for _, r := range form(c.r) {
			b.WriteRune(r)
		}
		for len(places) < b.Len() {
			places = append(places, i)
		}
	}
	plain := b.String()
	if !strings.Contains(plain, "转") && !strings.Contains(plain, "接") {
		return
	}
	end := max(strings.LastIndex(plain, "。"), strings.LastIndex(plain, "；"))
	for _, found := range pageNote.FindAllStringIndex(plain, -1) {
		if found[0] > end || firstLevel.MatchString(plain[found[1]:min(len(plain), found[1]+16)]) {
			continue
		}
		for i := places[found[0]]; i <= places[found[1]-1]; i++ {
			if chars[i].skip == "" {
				chars[i].skip = PageNote
			}
		}
	}
}
