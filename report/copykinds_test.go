package report_test

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"yulan/report/text"
)

// copyKind is how a reader's copy comes to differ from what was printed, without a different
// number.
type copyKind struct {
	name   string
	change func(s string, random *rand.Rand) string
}

var (
	aNumber = regexp.MustCompile(`[0-9]+(?:\.[0-9]+)?`)
	aPoint  = regexp.MustCompile(`([0-9])\.([0-9])`)
)

// letterOf is what text recognition puts in place of a digit.
var letterOf = map[rune]string{'0': "Oo〇D", '1': "lI|", '5': "S", '8': "B", '2': "Z", '9': "gq"}

// recognised puts letters in place of digits, of every one or of some; of a number that is
// nothing but such digits, one remains.
func recognised(share float64, which string) func(string, *rand.Rand) string {
	return func(s string, random *rand.Rand) string {
		return aNumber.ReplaceAllStringFunc(s, func(number string) string {
			if len(number) < 2 {
				return number
			}
			digits := []rune(number)
			kept := random.IntN(len(digits))
			for digits[kept] == '.' {
				kept = random.IntN(len(digits))
			}
			for i, d := range digits {
				letters := []rune(letterOf[d])
				if len(letters) > 0 && i != kept && strings.ContainsRune(which, d) && random.Float64() < share {
					digits[i] = letters[random.IntN(len(letters))]
				}
			}
			return string(digits)
		})
	}
}

// signs puts other signs in place of some.
func signs(pairs ...string) func(string, *rand.Rand) string {
	return func(s string, _ *rand.Rand) string { return strings.NewReplacer(pairs...).Replace(s) }
}

// pointed puts another sign in place of the decimal points, of all or of some.
func pointed(sign string, share float64) func(string, *rand.Rand) string {
	return func(s string, random *rand.Rand) string {
		return aPoint.ReplaceAllStringFunc(s, func(point string) string {
			if random.Float64() >= share {
				return point
			}
			return strings.Replace(point, ".", sign, 1)
		})
	}
}

// stopless leaves out the ends of sentences, at random.
func stopless(share float64) func(string, *rand.Rand) string {
	return func(s string, random *rand.Rand) string {
		var b strings.Builder
		for _, r := range s {
			if r == '。' && random.Float64() < share {
				continue
			}
			b.WriteRune(r)
		}
		return b.String()
	}
}

// wrapped is how lines are wrapped that are too short for a number.
type wrapped struct {
	least, most     int // characters
	begin, end      string
	page            func(n int, random *rand.Rand) string // nil for none
	hyphen          bool
	keepsParagraphs bool
}

func (w wrapped) change(s string, random *rand.Rand) string {
	width := w.least + random.IntN(w.most-w.least+1)
	var lines []string
	for _, paragraph := range strings.Split(s, "\n") {
		chunks := slices.Collect(slices.Chunk([]rune(paragraph), width))
		for i, line := range chunks {
			printed := string(line)
			if w.hyphen && i+1 < len(chunks) && isDigit(line[len(line)-1]) && isDigit(chunks[i+1][0]) {
				printed += "-"
			}
			lines = append(lines, w.begin+printed)
		}
		if w.keepsParagraphs {
			lines = append(lines, "")
		}
	}
	if w.page != nil {
		const onPage = 25
		var paged []string
		for i, line := range lines {
			paged = append(paged, line)
			if i%onPage == onPage-1 {
				paged = append(paged, w.page(i/onPage+1, random))
			}
		}
		lines = paged
	}
	return strings.Join(lines, w.end)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// pageEnds are the forms in which pages are numbered.
var pageEnds = []string{"\n— %d —\n\f", "\n- %d -\n", "\n%d\n", "\n第 %d 页 共 30 页\n", "\n%d/30\n", "\n— %d —\n\f计划执行情况的报告汇编\n", "\nPage %d of 30\n"}

// pagesOf returns one form of page for the whole copy.
func pagesOf(form int) func(int, *rand.Rand) string {
	return func(n int, _ *rand.Rand) string { return fmt.Sprintf(pageEnds[form], n) }
}

// sentencesOf cuts a text into sentences.
func sentencesOf(s string) []string {
	var all []string
	for _, paragraph := range strings.Split(s, "\n") {
		for _, sentence := range strings.SplitAfter(paragraph, "。") {
			if sentence != "" {
				all = append(all, sentence)
			}
		}
	}
	return all
}

// table prints one sentence per row: the form has the row's number, the sentence, and a number
// drawn at random.
func table(form string, quote bool) func(string, *rand.Rand) string {
	return func(s string, random *rand.Rand) string {
		var b strings.Builder
		for i, sentence := range sentencesOf(s) {
			if quote {
				sentence = `"` + strings.ReplaceAll(sentence, `"`, `""`) + `"`
			}
			fmt.Fprintf(&b, form+"\n", i+1, sentence, random.IntN(1000))
		}
		return b.String()
	}
}

// traditionalOf gives for characters the form that other regions write.
var traditionalOf = sync.OnceValue(func() map[rune]rune {
	forms := map[rune]rune{}
	for r := rune(0x4e00); r <= 0x9fff; r++ {
		plain, _ := utf8.DecodeRuneInString(text.Clean(string(r)).Plain)
		if _, known := forms[plain]; plain != r && !known {
			forms[plain] = r
		}
	}
	return forms
})

func traditional(s string, _ *rand.Rand) string {
	forms := traditionalOf()
	return strings.Map(func(r rune) rune {
		if other, ok := forms[r]; ok {
			return other
		}
		return r
	}, s)
}

// marked prints numbers in bold and paragraphs as headings or items, as Markdown does.
func marked(s string, random *rand.Rand) string {
	s = aNumber.ReplaceAllStringFunc(s, func(number string) string {
		if random.IntN(2) == 0 {
			return "**" + number + "**"
		}
		return number
	})
	return "# " + strings.ReplaceAll(s, "\n", "\n\n## ")
}

// pageOf is a web page with a table of one sentence per row.
func pageOf(s string, _ *rand.Rand) string {
	var b strings.Builder
	b.WriteString("<html><body><table>\n")
	for i, sentence := range sentencesOf(s) {
		fmt.Fprintf(&b, "<tr><td>%d</td><td>%s</td><td>第%d条</td></tr>\n", i+1, sentence, i+1)
	}
	return b.String() + "</table></body></html>"
}

// encoded writes a copy in another encoding and reads it from that.
func encoded(encoding encoding.Encoding, kinds ...func(string, *rand.Rand) string) func(string, *rand.Rand) string {
	return func(s string, random *rand.Rand) string {
		bytes, err := encoding.NewEncoder().String(all(kinds...)(s, random))
		if err != nil {
			return err.Error()
		}
		read, err := text.Read(strings.NewReader(bytes))
		if err != nil {
			return err.Error()
		}
		return read
	}
}

// inCells puts what precedes a number, the number, and its unit into the cells of a row.
func inCells(form string) func(string, *rand.Rand) string {
	return func(s string, _ *rand.Rand) string {
		var b strings.Builder
		s = strings.ReplaceAll(s, "\n", "")
		for s != "" {
			at := aNumber.FindStringIndex(s)
			if at == nil {
				at = []int{len(s), len(s)}
			}
			unit := unitOfCell.FindString(s[at[1]:])
			fmt.Fprintf(&b, form+"\n", s[:at[0]], s[at[0]:at[1]], unit)
			s = s[at[1]+len(unit):]
		}
		return b.String()
	}
}

var unitOfCell = regexp.MustCompile(`^(?:%|个百分点|亿元|万人|公里|家|个)?`)

// all makes one kind of several.
func all(kinds ...func(string, *rand.Rand) string) func(string, *rand.Rand) string {
	return func(s string, random *rand.Rand) string {
		for _, change := range kinds {
			s = change(s, random)
		}
		return s
	}
}

// copyKinds are the ways in which copies come.
func copyKinds() []copyKind {
	narrow := wrapped{least: 3, most: 9, end: "\n"}
	wide := wrapped{least: 10, most: 40, end: "\n"}
	kinds := []copyKind{
		{"as it is", all()},
		{"letters for some digits", recognised(0.3, "015829")},
		{"letters for most digits", recognised(1, "015829")},
		{"O for zero", recognised(0.8, "0")},
		{"l for one", recognised(1, "1")},
		{"l for one, in ratios too", all(recognised(1, "1"), signs("∶1", "∶l"))},
		{"points for full stops", signs("。", ".")},
		{"points and a blank for full stops", signs("。", ". ")},
		{"wide points for full stops", signs("。", "．")},
		{"commas for full stops", signs("。", "，")},
		{"no full stops", stopless(1)},
		{"some full stops lost", stopless(0.4)},
		{"ASCII punctuation", signs("。", ".", "，", ",", "、", ",", "；", ";", "：", ":", "（", "(", "）", ")", "“", `"`, "”", `"`, "《", "<", "》", ">")},
		{"ASCII punctuation with blanks", signs("。", ". ", "，", ", ", "、", ", ", "；", "; ", "：", ": ", "（", "(", "）", ")")},
	}
	for _, sign := range []string{"、", "。", "·", "，", "：", "•", "．", " . "} {
		kinds = append(kinds, copyKind{"some points are " + sign, pointed(sign, 0.05)}, copyKind{"all points are " + sign, pointed(sign, 1)})
	}
	kinds = append(
		kinds,
		copyKind{"torn", narrow.change},
		copyKind{"torn, wider", wide.change},
		copyKind{"torn with CRLF, indented", wrapped{least: 5, most: 30, begin: "　　", end: "  \r\n"}.change},
		copyKind{"torn with blank lines", wrapped{least: 8, most: 30, end: "\n\n"}.change},
		copyKind{"torn with tabs", wrapped{least: 8, most: 30, begin: "\t", end: " \t\n"}.change},
		copyKind{"torn with hyphens", wrapped{least: 4, most: 30, end: "\n", hyphen: true}.change},
		copyKind{"torn in paragraphs", wrapped{least: 9, most: 30, end: "\n", keepsParagraphs: true}.change},
	)
	for form := range pageEnds {
		kinds = append(kinds, copyKind{fmt.Sprintf("torn on pages, form %d", form), wrapped{least: 12, most: 40, end: "\n", page: pagesOf(form)}.change})
	}
	kinds = append(
		kinds,
		copyKind{"rows with numbers and tabs", table("%[1]d\t%[2]s", false)},
		copyKind{"rows with cells behind", table("%[2]s\t%[3]d", false)},
		copyKind{"rows with cells on both sides", table("2021-01-%[1]d\t表%[3]d\t%[2]s\t%[3]d\t备注%[3]d", false)},
		copyKind{"rows with commas, quoted", table("%[1]d,%[2]s,%[3]d", true)},
		copyKind{"rows with commas, quoted, all cells", table(`"%[1]d",%[2]s,"%[3]d","无"`, true)},
		copyKind{"rows with semicolons, quoted", table("%[1]d;%[2]s;%[3]d", true)},
		copyKind{"rows with commas", table("%[1]d,%[2]s", false)},
		copyKind{"rows with bars", table("| %[1]d | %[2]s | %[3]d |", false)},
		copyKind{"rows of one quoted cell", table("%[2]s", true)},
		copyKind{"cells of Word", table("%[1]d\a%[2]s\a%[3]d\a", false)},
		copyKind{"rows of a web page", pageOf},
		copyKind{"numbers in cells of their own", inCells("%s\t%s\t%s")},
		copyKind{"numbers in cells between bars", inCells("| %s | %s | %s |")},
		copyKind{"numbers in cells of a page", all(inCells("<tr><td>%s</td><td>%s</td><td>%s</td></tr>"), signs("</tr>\n<", "</tr><"))},
		copyKind{"traditional", traditional},
		copyKind{"Markdown", marked},
		copyKind{"traditional, Markdown", all(marked, traditional)},
		copyKind{"letters, torn, on pages", all(recognised(0.5, "015829"), wrapped{least: 12, most: 40, end: "\r\n", page: pagesOf(0)}.change)},
		copyKind{"points for full stops, torn", all(signs("。", "."), wide.change)},
		copyKind{"no full stops, torn, on pages", all(stopless(0.5), wrapped{least: 12, most: 40, end: "\n", page: pagesOf(3)}.change)},
		copyKind{"letters, ASCII punctuation", all(recognised(0.3, "015829"), signs("。", ".", "，", ",", "；", ";", "：", ":", "（", "(", "）", ")"))},
		copyKind{"letters, other points", all(recognised(0.3, "015829"), pointed("·", 1))},
		copyKind{"letters in rows", all(recognised(0.3, "015829"), table("%[1]d\t%[2]s\t%[3]d", false))},
		copyKind{"traditional, torn, other points", all(traditional, pointed("。", 0.5), wide.change)},
		copyKind{"Markdown, letters, torn", all(recognised(0.3, "015829"), marked, narrow.change)},
		copyKind{"GB18030", encoded(simplifiedchinese.GB18030)},
		copyKind{"GB18030, traditional, torn", encoded(simplifiedchinese.GB18030, traditional, wide.change)},
		copyKind{"UTF-16, rows with cells behind", encoded(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), table("%[2]s\t%[3]d", false))},
		copyKind{"UTF-16 without a mark, torn", encoded(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), narrow.change)},
		copyKind{"UTF-16 without a mark, big end first, letters", encoded(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), recognised(0.5, "015829"))},
	)
	return kinds
}
