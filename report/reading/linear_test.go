package reading

import (
	"math/rand"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"
)

// hostile are texts that nobody writes and anybody can paste: each the longer form of one
// thing that a rule might go over again and again. They are of n bytes, about.
func hostile() map[string]func(n int) string {
	again := func(s string) func(int) string {
		return func(n int) string { return strings.Repeat(s, max(1, n/len(s))) }
	}
	between := func(begin, s, end string) func(int) string {
		return func(n int) string { return begin + strings.Repeat(s, max(1, n/len(s))) + end }
	}
	drawn := func(signs []rune) func(int) string {
		return func(n int) string {
			r := rand.New(rand.NewSource(1))
			var b strings.Builder
			for b.Len() < n {
				b.WriteRune(signs[r.Intn(len(signs))])
			}
			return b.String()
		}
	}
	var characters []rune
	for r := rune(0x4e00); r < 0x9fa6; r++ {
		characters = append(characters, r)
	}
	return map[string]func(n int) string{
		"one number":                  again("7"),
		"fractions":                   again("1/"),
		"numbers and commas":          again("1,"),
		"thousands":                   again("123,"),
		"decimals":                    again("1."),
		"ratios":                      again("1∶"),
		"ranges":                      again("1-"),
		"ranges of shares":            again("1%—"),
		"numbers and blanks":          again("12 "),
		"lines of numbers":            again("12\n"),
		"list of numbers":             again("5、"),
		"list of shares":              again("5%、"),
		"list of words":               again("企业、"),
		"list that is shared out":     func(n int) string { return again("甲乙、")(n/2) + "分别增长" + again("5%、")(n/2) },
		"lists that are shared out":   again("甲、乙分别增长5%、6%，"),
		"shared out again and again":  again("分别5%"),
		"attributes without a noun":   again("5个国家级、"),
		"one sentence":                again("企业增长5%，达到8亿元，"),
		"one clause":                  again("企业增长"),
		"tabs":                        again("\t"),
		"bars":                        again("|"),
		"cells of a row":              again("5\t"),
		"heads of tables":             again("指标\t单位\t2019年\n"),
		"heads and blanks":            again("指标 单位 2019年\n"),
		"heads in lines":              again("指标\n单位\n2019年\n"),
		"rows of a table":             between("指标\t单位\t2019年\n", "收入\t亿元\t5\n", ""),
		"rows with blanks":            between("指标 单位 2019年\n", "收入 亿元 5\n", ""),
		"cells in lines":              between("指标\n单位\n2019年\n", "收入\n亿元\n5\n", ""),
		"tables":                      again("指标\t单位\t2019年\n收入\t亿元\t5\n"),
		"parts of parts":              func(n int) string { return "指标\t单位\t2019年\n" + deeper(n) },
		"chapters":                    again("一、甲\n"),
		"sections":                    again("（一）甲\n"),
		"items":                       again("一是甲。\n"),
		"open brackets":               again("（"),
		"closed brackets":             again("）"),
		"nested brackets":             func(n int) string { return again("（")(n/2) + again("）")(n/2) },
		"numbers in open brackets":    again("（5%"),
		"brackets in a row":           again("（5%）"),
		"numbers in open quotations":  again("“5%"),
		"quotations in a row":         again("“5”"),
		"straight quotation marks":    again(`"5%`),
		"titles":                      again("《5%"),
		"numerals":                    again("一百二十"),
		"one numeral":                 again("十"),
		"points of numerals":          again("一点"),
		"parts of a hundred":          again("百分之"),
		"shares in numerals":          again("百分之五"),
		"blanks":                      again(" "),
		"blanks in a line":            between("5", " ", "家"),
		"blanks between numbers":      again("5       "),
		"blank lines":                 again("            \n"),
		"letters":                     again("a"),
		"years":                       again("2021年"),
		"spans of years":              again("2021—2025年"),
		"years of a change":           again("从2021年5%"),
		"spans without numbers":       again("五年来"),
		"what was before":             again("由5提高到"),
		"units of units":              between("5", "元/", ""),
		"numbers per number":          again("5元/"),
		"places":                      again("第5位"),
		"places in order":             again("居全国第5位、"),
		"links":                       again("5家和"),
		"estimates":                   again("预计"),
		"summed up":                   again("等5个"),
		"in a row":                    again("连续5年"),
		"predicates":                  again("增长"),
		"points of growth":            again("增长5个百分点、"),
		"powers":                      again("5万"),
		"powers without numbers":      again("万"),
		"random characters":           drawn(characters),
		"random words of the rules":   drawn([]rune("0123456789.,/、，。；（）“”《》增长下降达亿元万个百分点分别年第的和新企业一二十百")),
		"random lines of such words":  drawn([]rune("0123456789.,/、，。；（）“”增长达亿元万个百分点分别年第的和\n\n")),
		"random signs without an end": drawn([]rune("0123456789/、（）“”《》增达亿元万个分别第的和新")),
	}
}

// deeper is rows of a table, each of which is a part of the one before.
func deeper(n int) string {
	var b strings.Builder
	for k := 0; b.Len() < n; k++ {
		b.WriteString(strings.Repeat("　", k%40) + "其中：收入\t亿元\t5\n")
	}
	return b.String()
}

// work is what it takes to read a text: bytes that rules were given to look at, and bytes
// that were allocated.
type work struct{ looked, allocated float64 }

func workOf(text string) work {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	r := Read(text, Indicators{})
	runtime.ReadMemStats(&after)
	return work{float64(r.looked), float64(after.TotalAlloc - before.TotalAlloc)}
}

// Reading a text takes time in proportion to its length, whatever is in it: twice the text
// is twice the work, within one sentence as over many, and no byte is looked at more than a
// bounded number of times.
func TestReadingIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine does it all, which the race detector has nothing to say about")
	}
	const (
		slack     = 3     // of the work for twice the text, which is four times as much where every part looks at every other
		most      = 2500. // bytes that are looked at for each byte of a text
		allocated = 3000. // bytes that are allocated for each byte of a text
		begun     = 50.   // looks for each byte below which what is made once counts more than the text
	)
	Read("5", Indicators{}) // loads the words
	for name, text := range hostile() {
		t.Run(name, func(t *testing.T) {
			var before work
			for k, n := range []int{longestSentence / 2 * 3, longestSentence * 3, longestSentence * 6} {
				got, bytes := workOf(text(n)), float64(len(text(n)))
				if k > 0 && (got.looked > slack*max(before.looked, begun*bytes/2) || got.allocated > slack*max(before.allocated, 10*begun*bytes/2)) {
					t.Errorf("half of %.0f bytes takes %.0f, all %.0f", bytes, before, got)
				}
				if got.looked > most*bytes || got.allocated > allocated*bytes && !racing {
					t.Errorf("each of %.0f bytes takes %.0f looks and %.0f bytes", bytes, got.looked/bytes, got.allocated/bytes)
				}
				before = got
			}
		})
	}
}

// A sentence without an end is cut, but not within a number while there is a choice.
func TestSentenceIsNotCutInANumber(t *testing.T) {
	for name, text := range map[string]string{
		"lists": strings.Repeat("12345万元、", 3000), "no signs": strings.Repeat("增长12345.5", 3000),
	} {
		for _, cut := range cutSentences(text) {
			before, _ := utf8.DecodeLastRuneInString(text[:cut.to])
			after, _ := utf8.DecodeRuneInString(text[cut.to:])
			if isDigit(before) && (isDigit(after) || after == '.') || name == "lists" && before != '、' {
				t.Errorf("%s: cut between %q and %q", name, before, after)
			}
		}
	}
}
