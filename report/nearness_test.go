package report

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// leastShared is how many characters one after the other a text of ours and the report must not
// have in common: facts are carried over, sentences are not.
const leastShared = 14

// properNames are what things are called, which no other words could say: each counts as one
// character. The longer of two stands before one that is in it.
var properNames = []string{
	"工业互联网标识解析国家顶级节点（重庆）", "国家区域中医（专科）诊疗中心", "城乡居民基本养老保险基础养老金", "水系连通及水美乡村建设试点",
	"国家级“专精特新”小巨人企业", "“碳惠通”生态产品价值实现平台", "国家优势特色产业集群", "农业产业技术体系创新团队", "西部（重庆）科学城",
	"国家大学科技园", "科技企业孵化器", "国家级工业设计中心", "国家科技创新基地", "外国高端人才（A类）", "新课程新教材实施示范区",
	"“两岸青山·千里林带”", "“劳动者港湾”", "“四好农村路”", "“马路办公”", "“渝快办”", "“巴味渝珍”", "“红色三岩”",
	"社会消费品零售总额", "战略性新兴产业", "高技术制造业", "一般公共预算收入", "固定资产投资", "全社会研发经费支出", "地区生产总值",
	"规上工业企业", "规上工业", "居民人均可支配收入", "居民消费价格指数",
}

// shrunk returns a text with a sign in the place of each proper name, and without blanks.
func shrunk(text string) string {
	text = strings.Join(strings.Fields(text), "")
	for i, name := range properNames {
		text = strings.ReplaceAll(text, name, string(rune(0xE000+i))) // of the area for private use
	}
	return text
}

// passages are all runs of a number of characters in a text.
type passages struct {
	length int
	of     map[string]bool
}

// passagesOf returns the passages of a text.
func passagesOf(text string, length int) passages {
	p, runes := passages{length, map[string]bool{}}, []rune(shrunk(text))
	for i := 0; i+length <= len(runes); i++ {
		p.of[string(runes[i:i+length])] = true
	}
	return p
}

// sharedIn returns the runs of a text of which every stretch of the passages' length is one of
// them, in order, with the names spelled out.
func (p passages) sharedIn(text string) []string {
	runes := []rune(shrunk(text))
	var out []string
	for from := 0; from+p.length <= len(runes); from++ {
		to := from + p.length
		if !p.of[string(runes[from:to])] {
			continue
		}
		for to < len(runes) && p.of[string(runes[to+1-p.length:to+1])] {
			to++
		}
		run := string(runes[from:to])
		for i, name := range properNames {
			run = strings.ReplaceAll(run, string(rune(0xE000+i)), name)
		}
		out, from = append(out, run), to-p.length
	}
	return out
}

// TestWordsAreNotTheReports: what the program says of the report in the report's own language is
// not the report's own words.
func TestWordsAreNotTheReports(t *testing.T) {
	text, r := realText(t), realReport(t)
	whole := strings.Join(strings.Fields(text), "")
	for i, name := range properNames {
		if !strings.Contains(whole, name) || slices.ContainsFunc(properNames[i+1:], func(n string) bool { return strings.Contains(n, name) }) {
			t.Errorf("%s is no name of the report, or stands before one that it is in", name)
		}
	}
	source := passagesOf(text, leastShared)
	for _, of := range ownWords(r) {
		for _, run := range source.sharedIn(printedIn(t, r, of.text.In(Chinese))) {
			t.Errorf("%s has %q from the report", of.where, run)
		}
	}
}

// ownWords returns all that people have written of a report: names of figures, and the words of
// chapters and of their charts.
func ownWords(r *Report) []claimingText {
	list := claimingTexts(r)
	for _, f := range r.Figures {
		list = append(list, claimingText{f.ID + " name", f.Name, nil}, claimingText{f.ID + " short", f.Short, nil})
	}
	for _, c := range r.Chapters {
		for _, s := range c.Sections {
			list = append(list, claimingText{"heading", s.Heading, nil})
		}
		for _, chart := range c.Charts {
			for _, label := range labelsIn(map[string]any(*chart.Options.(*anyOptions))) {
				list = append(list, claimingText{chart.ID + " label", NewText(label), nil})
			}
		}
	}
	return list
}

// labelsIn returns the Chinese words in the options of a chart.
func labelsIn(value any) []string {
	var list []string
	switch v := value.(type) {
	case []any:
		for _, each := range v {
			list = append(list, labelsIn(each)...)
		}
	case []map[string]any:
		for _, each := range v {
			list = append(list, labelsIn(each)...)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			if word, ok := v[key].(string); ok && key == string(Chinese) {
				list = append(list, word)
			}
			if key != "title" && key != "of" && key != "note" { // which are looked at as what they are
				list = append(list, labelsIn(v[key])...)
			}
		}
	}
	return list
}

// printedIn returns a template with its figures as the report prints them.
func printedIn(t *testing.T, r *Report, template string) string {
	t.Helper()
	pieces, err := ParseTemplate(template)
	if err != nil {
		return template // a name, which may have digits
	}
	var b strings.Builder
	for _, p := range pieces {
		f, ok := r.Figure(p.Figure)
		switch {
		case !ok:
			b.WriteString(p.Text)
		case p.Since || p.Derived != "":
			b.WriteString("□")
		default:
			b.WriteString(asPrinted(f))
		}
	}
	return b.String()
}

// asPrinted returns a figure with its unit and qualifiers, each in its place.
func asPrinted(f Figure) string {
	at := map[Place]string{}
	for _, q := range f.Qualifiers {
		at[q.Place] += q.Printed
	}
	return at[Before] + f.Printed + at[Between] + f.Unit.Printed + at[After]
}

func TestSharedRuns(t *testing.T) {
	source := passagesOf("甲地实现社会消费品零售总额12亿元，\n 增长3.4%、高于目标2个百分点", leastShared)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a sentence", "社会消费品零售总额12亿元，增长3.4%、高于。", []string{"社会消费品零售总额12亿元，增长3.4%、高于"}},
		{"a name is one character", "实现社会消费品零售总额12亿元", nil},
		{"in other words", "零售总额12亿元，比上年多3.4%、高于目标两点", nil},
		{"twice", "总额12亿元，增长3.4%、高于又12亿元，增长3.4%、高于目", []string{"12亿元，增长3.4%、高于", "12亿元，增长3.4%、高于目"}},
		{"short", "12亿元", nil},
	} {
		if got := source.sharedIn(c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
