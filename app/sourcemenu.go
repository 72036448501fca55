package app

import (
	"fyne.io/fyne/v2"

	"yulan/assets"
)

// sourceItems returns what can be done with the reader's copy of the report's text, ending
// in a separator.
func sourceItems(s *state, w assets.Words, a menuActions) []*fyne.MenuItem {
	open := withKey(fyne.NewMenuItem(w.T("menu.open-text"), a.openText), fyne.KeyO, 0)
	end := fyne.NewMenuItem(w.T("menu.close-text"), a.closeText)
	end.Disabled = s.source == nil
	return []*fyne.MenuItem{open, end, fyne.NewMenuItemSeparator()}
}

// sourceViewItems returns whether the open text is shown, and the way to the selected
// figure in it.
func sourceViewItems(s *state, w assets.Words, a menuActions) []*fyne.MenuItem {
	shown := withKey(fyne.NewMenuItem(w.T("menu.text"), func() { s.showText(!s.textShown()) }), fyne.KeyT, 0)
	shown.Checked = s.textShown()
	shown.Disabled = s.source == nil
	return []*fyne.MenuItem{shown, withKey(fyne.NewMenuItem(w.T("menu.show-in-text"), a.showInText), fyne.KeyJ, 0)}
}
