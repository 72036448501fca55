package reading

import (
	"cmp"
	"strconv"

	"yulan/report/lazyregexp"
)

// planTitle is that of a year's plan, which begins with what became of the one before, if with that at all.
var planTitle = lazyregexp.New(`^[^，。；\d]{0,16}((?:19|20)\d\d)年国民经济和社会发展计划(?:的通知)?$`)

// fromTitle looks at what stands before the first chapter.
func (t *times) fromTitle(paragraphs []paragraph) {
	for i, p := range paragraphs {
		if p.chapter > 0 || i > 30 {
			return
		}
		text := p.text
		if len(text) > longestTitle && i > 0 {
			continue
		}
		text = firstBytes(text, longestTitle) // all may stand in one line, the title in front
		switch {
		case checkOf.MatchString(text):
			t.year = yearIn(checkOf, text)
			return
		case communique.MatchString(text):
			t.fromCommunique(text)
			return
		case i < 4 && t.fromRareTitle(text):
			return
		case heldOn.MatchString(text) && !t.isFarFrom(yearIn(heldOn, text)):
			t.fromMeeting(heldOn.FindStringSubmatch(text))
			return
		case workReport.MatchString(text) && t.target == 0:
			t.target = yearIn(workReport, text)
			t.year = t.target - 1
		}
	}
}

// fromRareTitle takes the years from the title of a plan, or of a text about a part of a year that says no more,
// and says whether it is one.
func (t *times) fromRareTitle(title string) bool {
	switch {
	case planTitle.MatchString(title):
		t.target = yearIn(planTitle, title)
		t.year = t.target - 1
	case t.year == 0 && isPartTitle(title):
		t.year, t.part = cmp.Or(yearIn(titlePart, title), yearIn(titleMonth, title)), true
		t.fromPart(title)
	default:
		return false
	}
	return true
}

// fromCommunique takes the year, or the part of it, from the title of a communiqué or of a report on a plan.
func (t *times) fromCommunique(title string) {
	t.year = yearIn(communique, title)
	t.part = partOfYear.MatchString(communique.FindString(title))
	t.fromPart(title)
	if y := yearIn(draftPlan, title); y == t.year+1 {
		t.target = y
	}
}

// longestTitle bounds what is looked at as a title, in bytes.
const longestTitle = 300

// fromMeeting takes the year that a report looks back on from when it was read out: the one before,
// or in its last two months that year itself.
func (t *times) fromMeeting(date []string) {
	t.target = atoi(date[1])
	if atoi(date[2]) >= 11 {
		t.target++
	}
	t.year = t.target - 1
}

// isFarFrom says whether a year is not that of the meeting which the title has told already: a
// report's first sentences say when the government took office.
func (t *times) isFarFrom(y int) bool {
	return t.target > 0 && (y > t.target || y+1 < t.target)
}

func yearIn(re *lazyregexp.Regexp, s string) int {
	found := re.FindStringSubmatch(s)
	if found == nil {
		return 0
	}
	y, _ := strconv.Atoi(found[1])
	return y
}
