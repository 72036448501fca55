package compare

import (
	"yulan/app/kit"
	"yulan/app/pages"
)

// Add sets figures of one unit beside the others of it and says how many those
// are now, or why it cannot be.
func Add(h kit.Host, of pages.Reading, store Store, figures ...string) {
	if len(figures) == 0 {
		h.Notify(of.In.Words.T("listing.none"))
		return
	}
	before, _ := store.Compared()
	list, err := before.With(of.Report, figures...)
	if err != nil {
		h.Notify(pages.WhyNotCompared(err, of.Report, of.In.Language, of.In.Words, figures))
		return
	}
	store.Set(list)
	now, _ := list.Holding(figures[0])
	was, _ := before.Find(now.ID)
	if n := len(now.Figures) - len(was.Figures); n > 0 {
		h.Notify(of.In.Words.T("compare.added", "n", n, "total", len(now.Figures), "key", kit.CommandKey("0")))
		return
	}
	h.Notify(of.In.Words.T("compare.there", "total", len(now.Figures), "key", kit.CommandKey("0")))
}
