package reading

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"yulan/report"
)

// loaded has what was read of a text loaded as the report's folder.
func loaded(text string, indicators Indicators) (*report.Report, error) {
	return loadedOf(Read(text, indicators))
}

// loadedOf loads what was read.
func loadedOf(r Reading) (*report.Report, error) {
	folder := fstest.MapFS{}
	for name, content := range r.Folder() {
		folder[name] = &fstest.MapFile{Data: content}
	}
	return report.Load(folder, nil)
}

// oddTexts are texts of which what is read was once refused by the loader, or might be: one
// number that the loader does not know makes the whole report one that cannot be opened.
func oddTexts() map[string]string {
	return map[string]string{
		"blank name":      "0m 0",
		"typed points":    "价格上涨0。0%，收入增长9·5%，利润增长8•5%，投资3。2亿元。",
		"two qualifiers":  "出口占比约20%左右，合格率超过95%以上，培训近2000余人，货币增速低于13%左右的预期目标，不低于3成以上。",
		"hyphens as dash": "--坚持创新，研发投入增长8%。\n\n--扩大开放，出口增长3%。",
		"many items":      many(400, func(i int) string { return fmt.Sprintf("%d、新建学校%d所。\n\n", i%99+1, i+1) }),
		"many sections": many(400, func(i int) string {
			return fmt.Sprintf("（%s）新建学校%d所。\n\n", "一二三四五六七八九"[i%9*3:i%9*3+3], i+1)
		}),
		"many chapters": many(400, func(i int) string {
			return fmt.Sprintf("%s、新建学校\n\n新建%d所。\n\n", "一二三四五六七八九"[i%9*3:i%9*3+3], i+1)
		}),
		"long number":       "投资" + strings.Repeat("9", 300) + "亿元，增长0." + strings.Repeat("3", 300) + "%。",
		"long unit":         "增长5%" + strings.Repeat("以上", 100) + "。新建" + strings.Repeat("甲", 400) + "3个。",
		"long heading":      "一、" + strings.Repeat("推动高质量发展", 60) + "\n\n增长5%。",
		"blank in a mark":   "第一部分 回顾\n\n增长5%。\n\n第二部分　展望\n\n增长6%。\n\n１．新建3所。\n\n① 新建4所。",
		"within a number":   "投资2\x123亿元，增长5\u200b.1%，新建𝟏𝟐所，扩建1\u20e34\ufe0f\u20e3所，减少٣所。",
		"letters in a mark": "“十四五”时期工作回顾\n\n增长5%。\n\n“十五五”时期的主要ABCDEFGHIJ目标任务\n\n增长6%。",
		"page, no title":    "第一部分　回顾\n１\n增长5%。",
		"no numbers":        "“十四五”时期工作回顾\n\n增长5%。\n\n\"十五五\"时期的主要目标任务\n\n增长6%。\n\n２０２６年　重点工作\n\n增长7%。",
		"quotes":            "一、\"回顾\\\"\n\n“+3”、'4'、\"5\"增长5%。",
		"control":           "一、回顾\x00\x07\n\n增长\u202e5%\u2028。",
		"numbers joined":    "比例为1.80∶1，三产结构5∶40∶55，范围-5%—5%，0.0%，00.5%，1/3，3.5.2，5‰，百分之三点五。",
		"long ratios":       "产业结构为25.72:26.84:47.44，由125.725:226.843:347.441调整，配比" + strings.Repeat("100.25:", 40) + "3。",
		"middle dots":       "食品价格上涨1·6%，居住价格下降0•4%，收入3·2亿元，12·5活动。",
		"points and rates":  "提高2个百分点、0.3个百分点，收窄至1.2个百分点左右，回落约0.5个百分点以上，增幅2到3个百分点。",
	}
}

func many(n int, line func(int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i))
	}
	return b.String()
}

// TestWhatIsReadLoads wants every reading to be a report that can be opened.
func TestWhatIsReadLoads(t *testing.T) {
	indicators := testIndicators(t)
	for name, text := range oddTexts() {
		for place, heading := range formPlaces {
			t.Run(name+" "+place, func(t *testing.T) {
				whole := "2025年青山市政府工作报告\n\n" + heading + "\n\n" + text
				if _, err := loaded(whole, indicators); err != nil {
					t.Error(err)
				}
			})
		}
		if _, err := loaded(text, indicators); err != nil {
			t.Errorf("%s alone: %v", name, err)
		}
	}
}

// TestEveryWordThatIsReadLoads has every unit and every word that may limit a number read, of which the loader knows a list
// of its own. A word that only one of the two lists has would keep shut each report that prints it.
func TestEveryWordThatIsReadLoads(t *testing.T) {
	x := theLexicon()
	var lines []string
	for _, before := range append([]string{""}, x.lists["before"]...) {
		for _, after := range append([]string{""}, x.lists["after"]...) {
			lines = append(lines, before+"700亿斤"+after, before+"5%"+after)
		}
	}
	for unit := range x.units {
		lines = append(lines, "7"+unit, "超过7"+unit+"以上")
	}
	for _, line := range lines {
		if _, err := loaded("一、回顾\n\n产量稳定在"+line+"水平，增长5%。", Indicators{}); err != nil {
			t.Errorf("%s: %v", line, err)
		}
	}
}

// FuzzLoad has what is read of any text loaded. What many of a kind do is tested above: here,
// where a text is read thousands of times a second, it is short.
func FuzzLoad(f *testing.F) {
	const longest = 300 // bytes
	for _, text := range oddTexts() {
		if len(text) <= longest {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > longest || !utf8.ValidString(text) {
			return // an input that is no text is refused before it is read
		}
		r := Read(text, Indicators{})
		if len(r.Chapters) == 0 {
			return
		}
		if _, err := loadedOf(r); err != nil {
			t.Fatal(err)
		}
	})
}
