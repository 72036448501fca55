package pages

import (
	"bytes"
	"encoding/csv"
	"strings"
	"sync"

	"yulan/assets"
	"yulan/report"
)

// englishPlaces are the English names of places, by the Chinese ones.
var englishPlaces = sync.OnceValue(func() map[string]string {
	names := map[string]string{}
	rows, err := csv.NewReader(bytes.NewReader(assets.Places)).ReadAll()
	if err != nil {
		return names // it is embedded and tested
	}
	for _, row := range rows[1:] {
		names[row[0]] = row[1]
	}
	return names
})

// nameInEnglish gives a report that was read, whose text is Chinese, the English name of its place
// where that has one: 四川省2025 is Sichuan 2025.
func nameInEnglish(s *report.Source) {
	place := s.Place.In(report.Chinese)
	english, known := englishPlaces()[place]
	if !s.IsRead() || !known {
		return
	}
	s.Place = report.NewText(place, english)
	for _, t := range []*report.Text{&s.Name, &s.Title} { // a title may be a guess, made as a name is
		name := t.In(report.Chinese)
		if rest, ok := strings.CutPrefix(name, place); ok && strings.Trim(rest, " 0123456789") == "" {
			*t = report.NewText(name, strings.TrimSpace(english+" "+strings.TrimSpace(rest)))
		}
	}
}
