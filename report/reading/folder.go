package reading

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"yulan/report"
	"yulan/report/lazyregexp"
	"yulan/report/text"
)

// Folder returns the files of the report's folder, by name: what report.Load reads. The
// text itself is the reader's own and is among them.
func (r Reading) Folder() map[string][]byte {
	return map[string][]byte{
		"report.toml":     r.reportFile(),
		"units.csv":       r.unitsFile(),
		"figures.csv":     r.figuresFile(),
		"not-figures.csv": r.notFiguresFile(),
		"text.txt":        []byte(r.Text),
	}
}

// ID is what tells the report from others: made of its text, so that the same text read
// twice is one report, whatever the reader says that it is.
func (r Reading) ID() string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(r.Text)) // a hash never fails
	return fmt.Sprintf("read-%016x", h.Sum64())
}

// quoted writes a string for TOML, whose basic strings are those of Go for what a heading
// may have.
func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(printable(s)) + `"`
}

// printable leaves out what no file of text may have.
func printable(s string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f || c == utf8.RuneError {
			return -1
		}
		return c
	}, s)
}

// clip bounds a heading, in characters.
func clip(s string) string {
	const longest = 80
	if utf8.RuneCountInString(s) <= longest {
		return s
	}
	return string([]rune(s)[:longest-1]) + "…"
}

// reportFile writes report.toml: what the report is, and how its text is divided.
func (r Reading) reportFile() []byte {
	var b bytes.Buffer
	unknown := "未知"
	title := cmp.Or(strings.TrimSpace(printable(r.GuessedTitle())), unknown)
	period := ""
	if r.Year >= FirstYear && r.Year <= LastYear {
		period = strconv.Itoa(r.Year)
	}
	fmt.Fprintf(&b, "# Read by rules; see docs/REPORT-FOLDER.md.\nid = %s\nperiod = %s\nstate = %s\n", quoted(r.ID()), quoted(period), quoted(string(report.Read)))
	for _, t := range []struct{ name, zh string }{{"title", title}, {"issuer", cmp.Or(r.Place, unknown)}, {"place", cmp.Or(r.Place, unknown)}} {
		fmt.Fprintf(&b, "\n[%s]\nzh = %s\n", t.name, quoted(t.zh))
	}
	if name := r.shortName(); name != "" {
		fmt.Fprintf(&b, "\n[name]\nzh = %s\n", quoted(name))
	}
	if zh, en := kindOf(title); zh != "" {
		b.WriteString("\n[kind]\n")
		for i, said := range spoken(zh, en) {
			fmt.Fprintf(&b, "%s = %s\n", report.Languages[i], quoted(said))
		}
	}
	for _, c := range r.Chapters {
		if c.Number == 0 {
			b.WriteString("\n[overview]\n")
		} else {
			fmt.Fprintf(&b, "\n[[chapter]]\nmark = %s\n", quoted(text.Clean(c.Mark).Plain))
		}
		fmt.Fprintf(&b, "heading = %s\n", quoted(clip(cmp.Or(c.Heading, title))))
		b.WriteString("section = [\n")
		for _, s := range c.Sections {
			if s.Number > 0 {
				fmt.Fprintf(&b, "    { mark = %s, heading = %s },\n", quoted(text.Clean(s.Mark).Plain), quoted(clip(s.Heading)))
			}
		}
		b.WriteString("]\n")
	}
	return b.Bytes()
}

// The years that a report may be of.
const (
	FirstYear = 1949
	LastYear  = 2100
)

// GuessedTitle is the title, or where the text has none what the report may be called: its
// place and year, or its first words.
func (r Reading) GuessedTitle() string {
	return clip(cmp.Or(r.Title, r.shortName(), firstWords(r.Text)))
}

// shortName is what the report is called beside others: 重庆市2025.
func (r Reading) shortName() string {
	if r.Place == "" || r.Year == 0 {
		return ""
	}
	return r.Place + strconv.Itoa(r.Year)
}

// kinds are what reports of the genre are called for short, by what their titles say.
var kinds = []struct{ says, zh, en string }{
	{"政府工作报告", "政府工作报告", "government work report"},
	{"统计公报", "统计公报", "statistical communiqué"},
	{"计划执行情况", "计划执行报告", "report on executing the plan"},
	{"计划草案", "计划执行报告", "report on executing the plan"},
	{"预算执行情况", "预算执行报告", "report on executing the budget"},
}

// kindOf returns what a report is called for short, in both languages; empty where its title
// says nothing of it.
func kindOf(title string) (zh, en string) {
	for _, k := range kinds {
		if strings.Contains(title, k.says) {
			return k.zh, k.en
		}
	}
	return "", ""
}

// firstWords returns the first line of a text that has words.
func firstWords(text string) string {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			return line
		}
	}
	return ""
}

// table writes a CSV file.
func table(header []string, rows [][]string) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	_ = w.Write(header)  // a buffer never fails
	_ = w.WriteAll(rows) // nor here
	return b.Bytes()
}

// figuresFile writes figures.csv.
func (r Reading) figuresFile() []byte {
	header := slices.Concat(strings.Split("id,chapter,section,sentence,run,printed,value,unit,qualifier,measure,period", ","),
		spokenColumns("name"), spokenColumns("short"), spokenColumns("scope"),
		strings.Split("each,state,confidence,aim,indicator,upto,rule,start,end,name_from,name_to,words", ","))
	var rows [][]string
	ids := map[string]int{}
	for _, f := range r.Figures {
		id := fmt.Sprintf("c%d.s%d.t%d.r%d", f.At.Chapter, f.At.Section, f.At.Sentence, f.Run)
		if ids[id]++; ids[id] > 1 {
			id += fmt.Sprintf(".n%d", ids[id])
		}
		rows = append(rows, slices.Concat([]string{
			id, strconv.Itoa(f.At.Chapter), strconv.Itoa(f.At.Section), strconv.Itoa(f.At.Sentence), strconv.Itoa(f.Run),
			f.Printed, f.Value, f.Unit, strings.Join(f.Qualifiers, ";"), string(f.Measure), f.Period,
		}, spoken(f.Name, f.NameEN), spoken(f.Subject, subjectEN(f)), spoken(f.Scope, ""), []string{
			"", string(report.Read), string(f.Confidence), string(f.Aim),
			f.Indicator, f.Upto, f.Rule, strconv.Itoa(f.Start), strconv.Itoa(f.End), strconv.Itoa(f.NameFrom), strconv.Itoa(f.NameTo),
			r.Sentences[f.Sentence].Words,
		}))
	}
	return table(header, rows)
}

// growthOf begins the English name of an indicator that is a growth.
var growthOf = lazyregexp.New(`^(?:Growth|Real growth|Rise|Change) of `)

// subjectEN returns the English name of an indicator without a word for its measure, as Subject
// is the Chinese one: "Imports and exports" for "Growth of imports and exports".
func subjectEN(f Figure) string {
	subject := growthOf.ReplaceAllString(f.NameEN, "")
	if f.Measure != report.Growth || subject == "" {
		return f.NameEN
	}
	return strings.ToUpper(subject[:1]) + subject[1:]
}

// whyInWords says in both languages why a number is no figure.
var whyInWords = map[Reason][2]string{
	ReasonYear:     {"年份", "a year"},
	ReasonDate:     {"日期或时刻", "a date or a time of day"},
	ReasonPeriod:   {"时段", "a span of time"},
	ReasonOrdinal:  {"序数", "an ordinal"},
	ReasonName:     {"名称的一部分", "part of a name"},
	ReasonClass:    {"类别、等级或门槛", "a class, a grade or a threshold"},
	ReasonPolicy:   {"政策名称的一部分", "part of the name of a policy"},
	ReasonDocument: {"文号", "the number of a document"},
	ReasonList:     {"条目编号", "the number of an item"},
	ReasonPage:     {"页码", "the number of a page"},
	ReasonFraction: {"分数", "a fraction"},
	ReasonCell:     {"表头没有说明是什么", "in a table whose heads do not tell what it is"},
	ReasonUnclear:  {"没有单位，所指不明", "without a unit, so that nothing says what it counts"},
}

// notFiguresFile writes not-figures.csv.
func (r Reading) notFiguresFile() []byte {
	header := slices.Concat([]string{"chapter", "section", "sentence", "run", "printed", "kind"}, spokenColumns("why"), []string{"start", "words"})
	words := make(map[report.Location]string, len(r.Sentences))
	for _, s := range r.Sentences {
		words[s.At] = s.Words
	}
	var rows [][]string
	for _, n := range r.NotFigures {
		why := whyInWords[n.Why]
		rows = append(rows, slices.Concat([]string{
			strconv.Itoa(n.At.Chapter), strconv.Itoa(n.At.Section), strconv.Itoa(n.At.Sentence), strconv.Itoa(n.Run),
			firstBytes(n.Printed, 20), string(n.Why),
		}, spoken(why[0], why[1]), []string{strconv.Itoa(n.Start), words[n.At]}))
	}
	return table(header, rows)
}

// unitsFile writes units.csv with the units that the figures have.
func (r Reading) unitsFile() []byte {
	x := theLexicon()
	header := []string{"printed", "base", "power"}
	for _, column := range []string{"", "_power", "_name"} {
		for _, l := range report.Languages[1:] {
			header = append(header, string(l)+column)
		}
	}
	header = append(header, "counted")
	var printed []string
	for _, f := range r.Figures {
		printed = append(printed, f.Unit)
	}
	slices.Sort(printed)
	rows := [][]string{}
	for _, p := range slices.Compact(append([]string{""}, printed...)) {
		rows = append(rows, x.unitRow(p))
	}
	return table(header, rows)
}

// UnitRow describes a unit as units.csv has it, by how it is printed.
func UnitRow(printed string) []string { return theLexicon().unitRow(printed) }

// unitRow describes a unit for units.csv. What English has no word for here keeps its
// Chinese one.
func (x *lexicon) unitRow(printed string) []string {
	base, power := printed, 0
	for _, p := range []struct {
		word  string
		power int
	}{{"万亿", 12}, {"亿", 8}, {"万", 4}} {
		if rest, ok := strings.CutPrefix(printed, p.word); ok {
			base, power = rest, p.power
			break
		}
	}
	english, name, shift, counted := "{n}", "number", 0, ""
	kind := x.units[base]
	if e, ok := x.english[base]; ok {
		english, shift, name = e.form, e.power, e.name
	} else if kind != unitCount && base != "" {
		english, name = "{n} "+base, base
	}
	if kind == unitCount || kind == unitTime && base != "" {
		counted = "yes"
	}
	row := []string{printed, base, strconv.Itoa(power)}
	for _, said := range []string{english, strconv.Itoa(shift), name} {
		row = append(row, spoken("", said)[1:]...)
	}
	return append(row, counted)
}
