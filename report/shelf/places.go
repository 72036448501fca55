package shelf

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// unknownPlace is what a report that was read has where its text names no place: two such
// reports are not of one place.
const unknownPlace = "未知"

// isUnplaced says whether a report names no place.
func isUnplaced(r *report.Report) bool {
	place := r.Source.Place.In(report.Languages[0])
	return place == unknownPlace || place == ""
}

// placesOf returns whose each of some reports is, in the language of the reports. What names no
// place is a place of its own. Districts of several cities have the same name (鼓楼区): where
// the beginnings of two texts say unlike cities, the reports are of unlike places.
func placesOf(reports []*report.Report) map[*report.Report]string {
	above := map[string][]string{} // cities, by the name of the district
	places := map[*report.Report]string{}
	for _, r := range reports {
		place := r.Source.Place.In(report.Languages[0])
		if isUnplaced(r) {
			place = unknownPlace + " " + r.Source.ID
		}
		places[r] = place
		if city := cityOf(r, place); city != "" && !slices.Contains(above[place], city) {
			above[place] = append(above[place], city)
		}
	}
	for _, r := range reports {
		if place := places[r]; len(above[place]) > 1 {
			places[r] = cityOf(r, place) + place
		}
	}
	return places
}

// aboveDistrict is a city before the name of one of its districts or counties.
var aboveDistrict = lazyregexp.New(`([\p{Han}]{1,6}(?:市|州|盟|地区))$`)

// headOfText is how much of a text is its beginning, in bytes: its title, where and before whom
// it was read, and who read it.
const headOfText = 900

// cityOf returns the city that the beginning of a text names before its place, if the place is a
// district or a county that is named without one; else nothing.
func cityOf(r *report.Report, place string) string {
	last, _ := utf8.DecodeLastRuneInString(place)
	if !strings.ContainsRune("区县旗", last) || strings.ContainsAny(place, "省市州盟") {
		return ""
	}
	head := strings.Join(strings.Fields(r.Text[:min(len(r.Text), headOfText)]), "")
	for _, before := range strings.SplitAfter(head, place) {
		named, ok := strings.CutSuffix(before, place)
		if !ok {
			continue
		}
		city := aboveDistrict.FindString(named)
		for _, opening := range []string{"省", "自治区", "在", "于", "日"} {
			if at := strings.LastIndex(city, opening); at >= 0 {
				city = city[at+len(opening):]
			}
		}
		if utf8.RuneCountInString(city) > 1 {
			return city
		}
	}
	return ""
}
