package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/pages"
)

// Room sets figures beside each other, and shows those that are.
type Room struct{ deps Deps }

// New returns the room of what the store keeps.
func New(d Deps) *Room { return &Room{kit.Complete(d)} }

// Offer returns the icon and the words of the button that sets a figure beside others, or
// shows it where it is; no words where neither can be.
func (r *Room) Offer(figure string) (fyne.Resource, string) {
	f, ok := r.deps.Reading().Report.Figure(figure)
	_, there := r.deps.now().Holding(figure)
	switch {
	case !ok || !pages.CanCompare(f) || there && r.deps.Ways.AreHere():
		return nil, ""
	case there:
		return theme.StorageIcon(), r.deps.Host.Words().T("compare.show")
	}
	return theme.ContentAddIcon(), r.deps.Host.Words().T("compare.add")
}

// AddOrShow sets a figure beside the others of its unit, or shows it where it is already.
func (r *Room) AddOrShow(figure string) {
	if _, there := r.deps.now().Holding(figure); there {
		r.deps.Ways.Here()
		return
	}
	r.Add(figure)
}

// Add sets figures of one unit beside the others of it and says how many those are now, or
// why it cannot be.
func (r *Room) Add(figures ...string) {
	h, of := r.deps.Host, r.deps.Reading()
	if len(figures) == 0 {
		h.Notify(of.In.Words.T("listing.none"))
		return
	}
	before := r.deps.now()
	list, err := before.With(of.Report, figures...)
	if err != nil {
		h.Notify(pages.WhyNotCompared(err, of.Report, of.In.Language, of.In.Words, figures))
		return
	}
	r.deps.Store.Set(list)
	now, _ := list.Holding(figures[0])
	was, _ := before.Find(now.ID)
	if n := len(now.Figures) - len(was.Figures); n > 0 {
		h.Notify(of.In.Words.T("compare.added", "n", n, "total", len(now.Figures), "key", r.way()))
		return
	}
	h.Notify(of.In.Words.T("compare.there", "total", len(now.Figures), "key", r.way()))
}

// way names what shows the comparisons: a key or, where there is none, their tab.
func (r *Room) way() string {
	if key := r.deps.Ways.Key(); key != "" {
		return key
	}
	return r.deps.Host.Words().T("tab.compare")
}
