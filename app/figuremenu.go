package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/detail"
	"yulan/app/kit"
	"yulan/assets"
)

// chartItems returns what can be done with a chart besides saving it, and with the selected
// figure.
func chartItems(s *state, w assets.Words, a menuActions) []*fyne.MenuItem {
	chart := func(label string, i chapter.Intent) *fyne.MenuItem {
		item := fyne.NewMenuItem(label, func() { a.chart(i) })
		item.Disabled = !a.charts
		return item
	}
	figure := func(label string, i detail.Intent) *fyne.MenuItem {
		return fyne.NewMenuItem(label, func() { a.figure(i) })
	}
	picture := chart(chapter.CopyLabel(w, a.pictures), chapter.IntentCopy)
	picture.Disabled = picture.Disabled || !a.pictures
	compare := chart(w.T("card.compare"), chapter.IntentCompare)
	compare.Disabled = compare.Disabled || s.shows(kindCompare)
	ofFigure := func(item *fyne.MenuItem) *fyne.MenuItem {
		item.Disabled = s.figure == ""
		return item
	}
	correct := withKey(figure(w.T("correct.open"), detail.IntentCorrect), kit.CommandCorrect)
	confirm := withKey(figure(w.T("correct.confirm"), detail.IntentConfirm), kit.CommandConfirm)
	add := fyne.NewMenuItem(w.T("correct.open-add"), a.add)
	for _, item := range []*fyne.MenuItem{correct, confirm, add} {
		item.Disabled = !s.report.Source.IsRead() || s.figure == "" && item != add
	}
	return []*fyne.MenuItem{
		fyne.NewMenuItemSeparator(), picture, chart(w.T("copy.data"), chapter.IntentCopyData),
		fyne.NewMenuItemSeparator(), withKey(chart(w.T("card.enlarge"), chapter.IntentEnlarge), kit.CommandEnlarge),
		withKey(chart(w.T("card.turn"), chapter.IntentTurn), kit.CommandTurn),
		withKey(chart(w.T("menu.slides"), chapter.IntentPresent), kit.CommandSlides), compare, fyne.NewMenuItemSeparator(),
		ofFigure(withKey(figure(w.T("compare.add"), detail.IntentCompare), kit.CommandCompare)),
		ofFigure(fyne.NewMenuItem(w.T("detail.copy-value"), a.copyValue)),
		ofFigure(withKey(fyne.NewMenuItem(w.T("detail.copy-citation"), a.copyCitation), kit.CommandCite)),
		ofFigure(figure(w.T("detail.show-table"), detail.IntentTable)),
		ofFigure(fyne.NewMenuItem(w.T("detail.all"), a.showAll)),
		fyne.NewMenuItemSeparator(), correct, confirm, add,
	}
}
