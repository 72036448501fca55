package rows

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

var sampleHeadings = [ColumnCount]string{"指标", "数值", "类别", "时间", "出处"}

func sampleRows() []pages.TableRow {
	return []pages.TableRow{
		{ID: "gdp.level", Name: "地区生产总值", Value: "27,894亿元", Measure: "规模", Period: "2021年", Location: "总论 第1段 第4句"},
		{ID: "rd.share", Name: "全社会研发经费支出占地区生产总值比重", Value: "2.21%左右", Measure: "比率", Period: "2021年", Location: "总论 第2段 第3句"},
	}
}

func TestFiguresLook(t *testing.T) {
	hosttest.NewApp(t)
	v := New(kit.NewMeasurer(), sampleHeadings, sampleRows(), func(string) {}, func() {})
	test.AssertRendersToMarkup(t, "figures.xml", kittest.OnCanvas(v, 800, 160))
}

// In a narrow window names are shortened and the period is left out.
func TestNarrowFiguresLook(t *testing.T) {
	hosttest.NewApp(t)
	v := New(kit.NewMeasurer(), sampleHeadings, sampleRows(), func(string) {}, func() {})
	test.AssertRendersToMarkup(t, "figures-narrow.xml", kittest.OnCanvas(v, 480, 160))
}

func TestFitColumns(t *testing.T) {
	natural := [ColumnCount]float32{300, 80, 60, 50, 120} // 610 and four gaps
	width := func(room float32) float32 { return room + 2*Margin }
	cases := []struct {
		name  string
		width float32
		want  Places
	}{
		{"what is needed", width(610 + 4*Gap), Places{{X: 22, Width: 300}, {X: 346, Width: 80}, {X: 450, Width: 60}, {X: 534, Width: 50}, {X: 608, Width: 120}}},
		{"gaps grow", width(610 + 4*40), Places{{X: 22, Width: 300}, {X: 362, Width: 80}, {X: 482, Width: 60}, {X: 582, Width: 50}, {X: 672, Width: 120}}},
		{"gaps grow no more", width(2000), Places{{X: 22, Width: 300}, {X: 378, Width: 80}, {X: 514, Width: 60}, {X: 630, Width: 50}, {X: 736, Width: 120}}},
		{"names give way", width(580 + 4*Gap), Places{{X: 22, Width: 270}, {X: 316, Width: 80}, {X: 420, Width: 60}, {X: 504, Width: 50}, {X: 578, Width: 120}}},
		{"the period gives way", width(510 + 4*Gap), Places{{X: 22, Width: 274}, {X: 320, Width: 80}, {X: 424, Width: 60}, {}, {X: 508, Width: 120}}},
		{"the measure gives way", width(400 + 4*Gap), Places{{X: 22, Width: 248}, {X: 294, Width: 80}, {}, {}, {X: 398, Width: 120}}},
		{"at last the place goes", width(100), Places{{X: 22, Width: 160}, {X: 206, Width: 80}, {}, {}, {}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Fit(natural, c.width, Margin); got != c.want {
				t.Errorf("got  %v\nwant %v", got, c.want)
			}
		})
	}
}

// The widest text of a column is found though not every text is measured.
func TestWidestCells(t *testing.T) {
	host := hosttest.New(t, report.Chinese)
	hosttest.NewApp(t)
	r, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	all := pages.Table(r, r.Figures, report.Chinese, host.In)
	m := host.Measurer()
	widest := Widest(m, pages.Columns(host.In), all)
	for _, row := range all {
		for c, text := range Cells(row) {
			if got := m.Measure(text, TextSize, c == ColumnValue); got > widest[c]+1 {
				t.Errorf("column %d: %q is %v wide, the widest is said to be %v", c, text, got, widest[c])
			}
		}
	}
}
