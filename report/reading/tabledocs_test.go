package reading

import (
	"slices"
	"strings"
	"testing"
)

// headsInTwoRows is what the tables of the tests below tell, each with heads that are as wide as two columns.
var headsInTwoRows = []string{
	"500亿元 level 2018 result 进出口总额 [trade.level]", "532.6亿元 level 2019 result 进出口总额 [trade.level]", "4.1% growth 2019 result 进出口总额增速 [trade.growth]",
	"300亿元 level 2018 result 出口总额", "310亿元 level 2019 result 出口总额", "3.3% growth 2019 result 出口总额增速 [exports.growth]",
}

// A table of a web page has its columns where heads are wider or higher than one cell, however the cells are written.
func TestTablesOfPages(t *testing.T) {
	page := `<!DOCTYPE html><html><body><p>青山市2019年国民经济和社会发展统计公报</p><p>一、综合</p>
<table><tbody>
<tr><td rowspan="2"><p>指标</p></td><td rowspan=2>单位</td>
    <td rowspan="2">2018年</td><td colspan="2"><p>2019年</p></td></tr>
<tr><td>绝对数</td><td><p>增长<br/>（%）</p></td></tr>
<tr><td>
      <p><span>进出口总额</span></p></td><td>亿元</td><td>500</td><td><p>53</p></td><td>4.1</td></tr>
<tr><td>&nbsp;&nbsp;其中：出口</td><td>亿元</td><td>300</td><td>310</td><td>3.3</td></tr>
</tbody></table><p>年末发生变化。</p></body></html>`
	text, err := Extract([]byte(strings.ReplaceAll(page, "<p>53</p>", "<p><b>532</b>.6</p>")), ".html")
	if err != nil {
		t.Fatal(err)
	}
	if got := cellsRead(t, text); !slices.Equal(got, headsInTwoRows) {
		t.Errorf("read\n%s\nof %q", strings.Join(got, "\n"), text)
	}
}

// A table that only sets the text of a page in its place leaves that as it is.
func TestTablesThatSetText(t *testing.T) {
	long := strings.Repeat("全市经济稳定增长。", 20)
	for name, c := range map[string]struct{ page, want string }{
		"a long cell":     {"<table><tr><td><p>一、综合</p><p>" + long + "</p></td><td>旁注</td></tr></table>", "一、综合\n" + long + "\n\t旁注"},
		"one column":      {"<table><tr><td><p>一、综合</p><p>新建桥梁5座。</p></td></tr></table>", "一、综合\n\n新建桥梁5座。"},
		"a table in it":   {"<table><tr><td>甲<table><tr><td>乙</td><td>5</td></tr></table></td><td>丙</td></tr></table>", "甲\n乙\t5\n\t丙"},
		"without its end": {"<p>甲</p><table><tr><td>乙<td>5", "甲\n\n乙\t5"},
		"only its end":    {"<p>甲</p></td></tr></table><p>乙</p>", "甲\n\n\n乙"},
	} {
		got, err := Extract([]byte("<!DOCTYPE html><html><body>"+c.page+"</body></html>"), ".html")
		if want := strings.Join(strings.Fields(c.want), " "); err != nil || strings.Join(strings.Fields(got), " ") != want {
			t.Errorf("%s: %q and %v", name, got, err)
		}
		if strings.Contains(c.want, "综合\n") && !strings.Contains(got, "综合\n") {
			t.Errorf("%s: a line is lost: %q", name, got)
		}
	}
}

// A page of tables in tables is read in time with its length.
func TestDeepTables(t *testing.T) {
	const deep = 20000
	got, err := Extract([]byte("<!DOCTYPE html><html><body>"+strings.Repeat("<table><tr><td>甲", deep)+"</body></html>"), ".html")
	if err != nil || strings.Count(got, "甲") != deep || len(got) > 40*deep {
		t.Errorf("%d bytes, %d cells, %v", len(got), strings.Count(got, "甲"), err)
	}
}

// tableOfCells is a table of a Word document, a row for each line. A cell with a number and a sign of equality in front is
// so many columns wide.
func tableOfCells(rows string) string {
	var b strings.Builder
	for line := range strings.Lines(rows) {
		b.WriteString("<w:tr>")
		for _, c := range strings.Split(strings.TrimRight(line, "\n"), "|") {
			width, text, wide := strings.Cut(c, "=")
			if !wide {
				width, text = "1", c
			}
			properties := "<w:tcPr><w:vMerge/></w:tcPr>"
			if text != "" {
				properties = `<w:tcPr><w:gridSpan w:val="` + width + `"/></w:tcPr>`
			}
			b.WriteString("<w:tc>" + properties + paragraphOfRuns(text) + "</w:tc>")
		}
		b.WriteString("</w:tr>")
	}
	return "<w:tbl>" + b.String() + "</w:tbl>"
}

// A table of a Word document has its columns too.
func TestTablesOfDocuments(t *testing.T) {
	body := paragraphOfRuns("青山市2019年国民经济和社会发展统计公报") + paragraphOfRuns("一、综合") +
		tableOfCells("指标|单位|2018年|2=2019年\n|||绝对数|增长（%）\n进出口总额|亿元|500|532.6|4.1\n　其中：出口|亿元|300|310|3.3") + paragraphOfRuns("年末发生变化。")
	text, err := Extract(docx(t, body), ".docx")
	if err != nil {
		t.Fatal(err)
	}
	if got := cellsRead(t, text); !slices.Equal(got, headsInTwoRows) {
		t.Errorf("read\n%s\nof %q", strings.Join(got, "\n"), text)
	}
}

// A page of nothing but cells that are said to be wide has no more text than its file has bytes.
func TestWideCellsAreBounded(t *testing.T) {
	const cells = 20_000
	for name, cell := range map[string]string{"wide": "<td colspan=60>1", "wide and high": "<td colspan=60 rowspan=9>1<tr>"} {
		page := "<html><table><tr>" + strings.Repeat(cell, cells) + "</table></html>"
		text, err := Extract([]byte(page), ".html")
		if err != nil {
			t.Fatal(err)
		}
		if len(text) > len(page) {
			t.Errorf("%s: %d bytes of text in a page of %d", name, len(text), len(page))
		}
	}
}
