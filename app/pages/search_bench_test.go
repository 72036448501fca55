package pages_test

import (
	"testing"

	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/report"
)

// Every keystroke of a search over 100,000 generated figures has to be answered within one
// frame, 16 ms; each of these is one.
func BenchmarkFind(b *testing.B) {
	x := search.New(pages.FigureEntries(load(b), generated(manyFigures), words(b, report.Chinese), report.Chinese))
	for _, query := range keystrokes {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				x.Find(query, 200)
			}
		})
	}
}

// keystrokes are queries as they are while being typed: short ones that match nearly
// everything, long ones, several words, pinyin in every way, and none that match.
var keystrokes = []string{
	"g", "gr", "growth", "growth of value", "z", "zz", "zengjiazhi", "chongqing", "qcccl", "diqusczz",
	"增", "增加值", "渝北区汽车", "汽车 增速", "2", "27894", "8.3%", "亿元", "yubei.coal.taxes", "无此数据", "xyzzyx",
	"o", "e", "区", "of", "value added", "2021年", "2 3", "s s", "a b c", "区 业", "imports and exports",
}

// However many entries a query finds, what it allocates does not grow with them: the work is
// done in texts that are looked through one after the other.
func TestFindAllocatesLittle(t *testing.T) {
	const most = 500 // allocations for each hit that is shown, which has its marks
	x := search.New(pages.FigureEntries(load(t), generated(10_000), words(t, report.Chinese), report.Chinese))
	for _, query := range keystrokes {
		hits := 0
		n := testing.AllocsPerRun(1, func() { hits = len(x.Find(query, 200)) })
		if each := n / float64(max(hits, 10)); each > most {
			t.Errorf("%q: %v allocations for each of %d hits", query, each, hits)
		}
	}
}

func BenchmarkNewIndex(b *testing.B) {
	r, w := load(b), words(b, report.Chinese)
	for b.Loop() {
		pages.NewIndex(r, w, report.Chinese)
	}
}
