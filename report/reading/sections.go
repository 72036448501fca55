package reading

import (
	"slices"
	"strings"

	"yulan/report/lazyregexp"
)

// The levels of headings, the outermost first.
const (
	levelPart    = 1 // 一、 or 第一部分
	levelSection = 2 // （一）
	levelItem    = 3 // 一是, ——, 1.
)

var headingMarks = []struct {
	level int
	mark  *lazyregexp.Regexp
}{
	{levelPart, lazyregexp.New(`^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章|篇)[ ：:]?)`)},
	{levelSection, lazyregexp.New(`^（[一二三四五六七八九十]{1,3}）`)},
	{levelItem, lazyregexp.New(`^(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}，|—{1,2}|-{2}|\d{1,2}[.、]|（\d{1,2}）|[①-⑳])`)},
}

// isMarked says whether a line begins as a heading or an item of a list does.
func isMarked(begin string) bool { return markedLevel(begin) > 0 }

// markedLevel returns the level of the mark that a paragraph begins with, or 0.
func markedLevel(begin string) int {
	for _, h := range headingMarks {
		if at := h.mark.FindString(begin); at != "" {
			if h.level == levelItem && decimalMark.MatchString(begin) {
				return 0
			}
			return h.level
		}
	}
	return 0
}

// markOf returns the mark that a paragraph begins with, or "".
func markOf(text string) string {
	for _, h := range headingMarks {
		if at := h.mark.FindString(text); at != "" {
			return strings.TrimRight(at, " ，")
		}
	}
	const longestMark = 20 // characters, as report.Load allows
	if found := bareChapter.FindString(text); found != "" {
		mark := []rune(found)
		return string(mark[:min(len(mark), longestMark)])
	}
	return ""
}

// decimalMark is a line that begins with a decimal: "8.3%、…" is no item 8. Nor is
// "——2026年…", the line under a title.
var decimalMark = lazyregexp.New(`^(?:\d{1,2}\.\d|\d{1,2}、\d|—{1,2}(?:19|20)\d\d年)`)

// longestHeading is how long a heading may be, in characters.
const longestHeading = 60

// paragraph is one paragraph in the one form.
type paragraph struct {
	text     string
	at       []int32 // for each byte of text, where it comes from, in code points
	level    int     // of the heading's mark it begins with, or 0
	heading  string  // if it is a heading: what it says
	chapter  int
	section  int
	columns  columns    // of the table that it is a line of
	cells    *tableLine // if it is a row of a table whose heads tell what stands in it
	numerals []span     // digits of years in the place of Chinese numerals, in order
}

func newParagraph(chars []char) paragraph {
	var b strings.Builder
	p := paragraph{}
	for _, c := range chars {
		b.WriteRune(c.r)
		for len(p.at) < b.Len() {
			p.at = append(p.at, c.at)
		}
	}
	p.text = b.String()
	begin := textOf(head(chars, 16))
	p.level = markedLevel(begin)
	if p.level > 0 && len(chars) <= longestHeading && !strings.ContainsAny(strings.TrimSuffix(p.text, "。"), "。；") {
		p.heading = p.text
	}
	return p
}

// bareChapter is a line that heads a chapter and has lost its number, or never had one: 2026年重点工作,
// “十四五”时期工作回顾.
var bareChapter = lazyregexp.New(`^(?:(?:19|20)\d\d年|过去[一五]年|今年|今后五年|` + planName + `(?:计划|规划)?(?:时期|期间))[^，。；：、\d]{0,12}(?:工作回顾|工作总结|主要工作|政府工作|工作情况|重点工作|工作安排(?:建议)?|工作任务|主要任务|重点任务|目标任务|工作目标|发展目标|工作建议|奋斗目标|总体要求)(?:和[^，。；：\d]{2,12})?$|^(?:回顾|(?:扎实|全力)?做好)(?:19|20)\d\d年(?:政府)?工作$`)

func isBareChapter(chars []char) bool {
	return len(chars) < longEnough && bareChapter.MatchString(textOf(chars))
}

// headChapters takes the lines that head chapters without a number for headings, where no heading of
// the outermost level has one and at least two lines are such.
func headChapters(paragraphs []paragraph) {
	var bare []int
	for i, p := range paragraphs {
		if p.level == 0 && len(p.text) < longestLine && bareChapter.MatchString(p.text) {
			bare = append(bare, i)
		}
	}
	if len(bare) < 2 || !numberedWithin(paragraphs, bare) {
		return
	}
	for i := range paragraphs {
		if p := &paragraphs[i]; p.level == levelPart {
			p.level = levelSection // 一、 begins anew within each of them
		}
	}
	for _, i := range bare {
		paragraphs[i].level, paragraphs[i].heading = levelPart, paragraphs[i].text
	}
}

// numberedWithin says whether the headings of the outermost level, if there are any, stand within the chapters that lines
// without a number head: behind each of these the first one is 一、, and none stands before.
func numberedWithin(paragraphs []paragraph, bare []int) bool {
	inside, anew := false, true
	for i, p := range paragraphs {
		switch {
		case slices.Contains(bare, i):
			inside, anew = true, true
		case p.level != levelPart || p.heading == "":
		case !inside, anew && !strings.HasPrefix(p.text, "一、"):
			return false
		default:
			anew = false
		}
	}
	return true
}

// mostOfOneLevel bounds the chapters of a text and the sections of a chapter, as report does.
const mostOfOneLevel = 199

// place numbers chapters and sections: chapters are the outermost headings that the text
// has, sections the next ones inside.
func place(paragraphs []paragraph) {
	headChapters(paragraphs)
	outer := levelPart
	if !hasLevel(paragraphs, levelPart) {
		outer = levelSection
	}
	chapter, section, inner := 0, 0, 0
	for i := range paragraphs {
		p := &paragraphs[i]
		switch {
		case p.level == outer && p.heading != "" && chapter < mostOfOneLevel:
			chapter, section, inner = chapter+1, 0, 0
		case p.level > outer && (inner == 0 || p.level <= inner) && section < mostOfOneLevel:
			if inner == 0 {
				inner = p.level
			}
			section++
		}
		p.chapter, p.section = chapter, section
	}
}

func hasLevel(paragraphs []paragraph, level int) bool {
	for _, p := range paragraphs {
		if p.level == level && p.heading != "" {
			return true
		}
	}
	return false
}

// sentence is what stands between two ends of sentences.
type sentence struct {
	para    int // index of its paragraph
	from    int // in bytes of the paragraph
	text    string
	chapter int
	section int
	number  int         // in its section, from 1
	quotes  []span      // in quotation marks, in order
	titles  []span      // of documents, in order
	closes  map[int]int // of quotations, titles and brackets: from their begin to their end
	opens   map[int]int // and back
	numbers []number
	row     *row           // of a table, or nil
	goesOn  bool           // a semicolon stands before it
	expects bool           // 预计 is said of all of it
	runIn   int            // bytes of a heading that was set into its line, with nothing but a blank behind it
	load    load           // that it goes on about
	looked  int            // bytes that rules were given to look at, which a test holds
	figures []int          // indexes of the numbers that are figures
	objects map[int]string // the nouns behind numbers that were looked up
	cues    []cue          // in the order of the sentence
	goals   *goals         // that it is about, or nil
	yearOf  map[int]int    // the years of the numbers of a list over years; 0 where they do not match
}

// span is a part of a sentence, in bytes.
type span struct{ from, to int }

func (s span) holds(i int) bool { return s.from <= i && i < s.to }

// longestSentence bounds what is looked at as one sentence, in bytes, so that a text
// without any full stop is read in linear time.
const longestSentence = 2400

// cutSentences cuts a paragraph at 。；！ and ？ outside of quotation marks.
func cutSentences(text string) []span {
	var cuts []span
	from, depth := 0, 0
	for i, r := range text {
		end := i + len(string(r))
		switch r {
		case '“', '《':
			depth++
		case '”', '》':
			depth = max(0, depth-1)
		case '。', '！', '？', '；':
			if depth > 0 && end-from < 600 && r != '。' {
				continue
			}
			cuts = append(cuts, span{from, end})
			from, depth = end, 0
		default:
			if mayEndHere(r, end-from) {
				cuts = append(cuts, span{from, end})
				from, depth = end, 0
			}
		}
	}
	if from < len(text) {
		cuts = append(cuts, span{from, len(text)})
	}
	return cuts
}

// mayEndHere says whether a sentence that nothing ends is cut behind a character, after so
// many bytes. The longer it is, the less it takes; a number is not torn while there is a choice.
func mayEndHere(r rune, length int) bool {
	switch {
	case length <= longestSentence:
		return false
	case r == '，', length > 4*longestSentence:
		return true
	case length > 3*longestSentence:
		return !isDigit(r) && !strings.ContainsRune(".,∶", r)
	}
	return length > 2*longestSentence && strings.ContainsRune("、：）”》", r)
}

// spansBetween returns the parts of a text that stand between two signs, the signs included.
// A span that is not closed within a certain length is ignored.
func spansBetween(text string, open, closed rune) []span {
	const longest = 400 // bytes
	var spans []span
	start := -1
	for i, r := range text {
		switch {
		case r == open && start < 0:
			start = i
		case r == closed && start >= 0:
			spans = append(spans, span{start, i + len(string(closed))})
			start = -1
		case start >= 0 && i-start > longest:
			start = -1
		}
	}
	return spans
}
