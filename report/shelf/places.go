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
// place is a place of its own. Districts of several cities have the same name (鼓楼区): two reports of
// a district are of one only if the beginnings of both name the same city, or if the reader has said so
// of both. Of counties there are no two of a name, but where the cities above them differ, so do they.
func placesOf(reports []*report.Report, same map[string]bool) map[*report.Report]string {
	places := map[*report.Report]string{}
	byName := map[string][]*report.Report{}
	for _, r := range reports {
		place := r.Source.Place.In(report.Languages[0])
		if isUnplaced(r) {
			place = unknownPlace + " " + r.Source.ID
		}
		places[r] = place
		byName[place] = append(byName[place], r)
	}
	for name, of := range byName {
		if len(of) > 1 {
			tellApart(name, of, same, places)
		}
	}
	return places
}

// tellApart finds whose the reports are that name a place of one name.
func tellApart(name string, of []*report.Report, same map[string]bool, places map[*report.Report]string) {
	cities := citiesOf(name, of)
	joined := citiesOf(name, slices.DeleteFunc(slices.Clone(of), func(r *report.Report) bool { return !same[r.Source.ID] }))
	groups := map[string]bool{}
	for _, r := range of {
		places[r] = cityOf(r, name) + name
		switch unnamed := places[r] == name; {
		case unnamed && same[r.Source.ID] && len(joined) == 1:
			places[r] = joined[0] + name
		case unnamed && isDistrict(name) && (!same[r.Source.ID] || len(joined) > 0):
			places[r] = name + " " + r.Source.ID // nobody knows which
		}
		groups[places[r]] = true
	}
	if len(groups) == 1 || !isDistrict(name) && len(cities) < 2 {
		for _, r := range of {
			places[r] = name
		}
	}
}

// citiesOf lists the cities that reports name above the place that they are of, each once.
func citiesOf(name string, reports []*report.Report) []string {
	var cities []string
	for _, r := range reports {
		if city := cityOf(r, name); city != "" && !slices.Contains(cities, city) {
			cities = append(cities, city)
		}
	}
	return cities
}

// isDistrict says whether a name is one that several districts may have.
func isDistrict(name string) bool {
	last, _ := utf8.DecodeLastRuneInString(name)
	return last == '区' && !strings.ContainsAny(name, "省市州盟") && !strings.HasSuffix(name, "地区") && !strings.HasSuffix(name, "自治区")
}

// isUntold says whether a report is of a district of whose name there are others, and its text does
// not say of what city.
func (s Shelf) isUntold(of *report.Report) bool {
	return !isUnplaced(of) && s.places[of] == of.Source.Place.In(report.Languages[0])+" "+of.Source.ID
}

// joined lists those of the reports of a place that are of it because the reader says so.
func (s Shelf) joined(reports []*report.Report) []*report.Report {
	joined := slices.DeleteFunc(slices.Clone(reports), func(r *report.Report) bool { return !s.same[r.Source.ID] })
	if len(joined) < 2 {
		return nil
	}
	return joined
}

// namesakes returns the reports that an untold one may be of one place with. There are none if the
// others are known to be of several cities.
func (s Shelf) namesakes(of *report.Report) []*report.Report {
	if !s.isUntold(of) {
		return nil
	}
	name := of.Source.Place.In(report.Languages[0])
	all := slices.DeleteFunc(slices.Clone(s.Reports), func(r *report.Report) bool { return r.Source.Place.In(report.Languages[0]) != name })
	if len(citiesOf(name, all)) > 1 {
		return nil
	}
	return all
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
