package find

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages/search"
)

// What was found is bold on the screen, and long names leave the value its room.
func TestHitLooks(t *testing.T) {
	hosttest.NewApp(t)
	l := newHitList(kit.NewMeasurer(), func(search.Hit) {})
	l.set(hitItems([]search.Hit{
		{Figure: "a.a", Chapter: 3, Title: "汽车产量", Value: "199.8万辆", Place: "（三）一是 第3句", Marks: []search.Range{{From: 0, To: 6}}},
		{
			Figure: "b.b", Chapter: 3, Title: "规模以上工业战略性新兴产业增加值增速", Value: "18.2%", Place: "（三）一是 第4句",
			Also: "Growth of value added", AlsoMarks: []search.Range{{From: 0, To: 6}},
		},
	}, func(search.HitGroup) string { return "现代产业" }))
	test.AssertRendersToMarkup(t, "hits.xml", kittest.OnCanvas(l, 260, 120))
	if got, want := len(l.Rows), int(120/groupHeight)+2; got != want {
		t.Errorf("%d rows have widgets, want %d", got, want)
	}
	if !slices.ContainsFunc(l.Rows, func(r *hitRow) bool { return !r.Visible() }) {
		t.Error("no row is left over")
	}
}
