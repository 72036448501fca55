package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/detail"
	"yulan/app/kit"
	"yulan/assets"
)

// chartItems returns the menu items for a chart, besides saving it, and for the selected
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
	slides := withKey(chart(w.T("menu.slides"), chapter.IntentPresent), kit.CommandSlides)
	slides.Disabled = false // from a view without charts, those of the first chapter are shown
	ofFigure := func(item *fyne.MenuItem) *fyne.MenuItem {
		item.Disabled = s.figure == ""
		return item
	}
	correct := withKey(figure(w.T("correct.open"), detail.IntentCorrect), kit.CommandCorrect)
	confirm := withKey(figure(w.T("correct.confirm"), detail.IntentConfirm), kit.CommandConfirm)
	add := fyne.NewMenuItem(w.T("correct.open-add"), a.add)
	back := undoing(fyne.NewMenuItem(w.T("correct.menu-undo"), a.uncorrect), !s.shows(kindCompare), a)
	back.Disabled = len(s.report.Fixes) == 0
	for _, item := range []*fyne.MenuItem{correct, confirm, add} {
		item.Disabled = !s.report.Source.IsRead() || s.figure == "" && item != add
	}
	return []*fyne.MenuItem{
		fyne.NewMenuItemSeparator(), picture, chart(w.T("copy.data"), chapter.IntentCopyData),
		fyne.NewMenuItemSeparator(), withKey(chart(w.T("card.enlarge"), chapter.IntentEnlarge), kit.CommandEnlarge),
		withKey(chart(w.T("card.turn"), chapter.IntentTurn), kit.CommandTurn), slides, compare, fyne.NewMenuItemSeparator(),
		ofFigure(withKey(figure(w.T("compare.add"), detail.IntentCompare), kit.CommandCompare)),
		ofFigure(fyne.NewMenuItem(w.T("detail.copy-value"), a.copyValue)),
		ofFigure(withKey(fyne.NewMenuItem(w.T("detail.copy-citation"), a.copyCitation), kit.CommandCite)),
		ofFigure(figure(w.T("detail.show-table"), detail.IntentTable)),
		ofFigure(fyne.NewMenuItem(w.T("detail.all"), a.showAll)),
		comparedItem(s, w, a), fyne.NewMenuItemSeparator(), correct, confirm, add, back,
	}
}

// offers is what can be done with a figure: with any that is selected, and with one on the
// bench.
type offers struct{ figure, onBench bool }

// offers returns what can be done with the selected figure.
func (s *state) offers() offers {
	_, there := s.compared.list.Holding(s.figure)
	return offers{s.figure != "", there && s.shows(kindCompare)}
}

// comparedItem returns the menu for a figure among those it is compared with.
func comparedItem(s *state, w assets.Words, a menuActions) *fyne.MenuItem {
	up := fyne.NewMenuItem(w.T("compare.up"), func() { a.step(-1) })
	up.Shortcut = kit.CompareKeys.Binding(kit.CommandMove).Back[0].Shortcut()
	items := []*fyne.MenuItem{
		up, withKey(fyne.NewMenuItem(w.T("compare.down"), func() { a.step(1) }), kit.CommandMove),
		withKey(fyne.NewMenuItem(w.T("compare.highlight"), a.standOut), kit.CommandHighlight),
		withKey(fyne.NewMenuItem(w.T("compare.remove"), a.leaveOut), kit.CommandRemove),
	}
	for _, item := range items {
		item.Disabled = !s.offers().onBench
	}
	back := undoing(fyne.NewMenuItem(w.T("compare.take-back"), a.undo), s.shows(kindCompare), a)
	back.Disabled = s.compared.before == nil
	parent := fyne.NewMenuItem(w.T("compare.menu"), nil)
	parent.ChildMenu = fyne.NewMenu("", append(items, fyne.NewMenuItemSeparator(), back)...)
	return parent
}

// undoing gives an item of the menu the key that undoes, if it is meant where the reader is.
func undoing(item *fyne.MenuItem, meant bool, a menuActions) *fyne.MenuItem {
	if meant {
		item.Shortcut, item.Action = &fyne.ShortcutUndo{}, a.undo
	}
	return item
}
