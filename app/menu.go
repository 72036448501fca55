package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/detail"
	"yulan/app/kit"
	"yulan/assets"
	"yulan/report"
)

// menuActions is what the main menu does, apart from setting choices.
type menuActions struct {
	open, fromClipboard, closeText        func()
	exportChart, exportChapter, exportAll func()
	find, switchReport                    func()
	aboutSource, about, licences, checks  func()
	keyboard, fullScreen, quit            func()
	preferences, help, terms              func()

	chart                            func(chapter.Intent) // with the chart that the keyboard and the menu refer to
	figure                           func(detail.Intent)  // with the selected figure
	step                             func(by int)         // moves it down among those it is compared with
	standOut, leaveOut               func()               // highlights it among those
	undo                             func()
	copyValue, copyCitation, showAll func() // of the selected figure
	add                              func() // adds a figure where none was found
	uncorrect                        func() // takes the last correction back
	charts                           bool   // whether the page has charts
	pictures                         bool   // whether the clipboard takes pictures
}

// newMainMenu returns the main menu for the choices of a state. Shortcuts belong to its items,
// because a text field with the focus swallows those of the canvas.
func newMainMenu(s *state, w assets.Words, tabs []string, a menuActions) *fyne.MainMenu {
	return fyne.NewMainMenu(
		fyne.NewMenu(w.T("menu.file"), slices.Concat(sourceItems(s, w, a), exportItems(w, a),
			[]*fyne.MenuItem{fyne.NewMenuItemSeparator(), preferencesItem(w, a), quitItem(w, a)})...),
		fyne.NewMenu(w.T("menu.view"), viewItems(s, w, tabs, a)...),
		fyne.NewMenu(w.T("menu.chart"), append(exportItems(w, a), chartItems(s, w, a)...)...),
		fyne.NewMenu(w.T("menu.help"),
			withKey(fyne.NewMenuItem(w.T("topics.title"), a.help), kit.CommandHelp),
			fyne.NewMenuItem(w.T("menu.about-source"), a.aboutSource),
			fyne.NewMenuItem(w.T("detail.terms"), a.terms),
			fyne.NewMenuItem(w.T("check.title"), a.checks),
			fyne.NewMenuItem(w.T("keys.title"), a.keyboard),
			fyne.NewMenuItem(w.T("menu.licences"), a.licences),
			fyne.NewMenuItem(w.T("menu.about"), a.about)),
	)
}

// guardItems makes the items of a menu do nothing while a condition holds, except for quitting.
func guardItems(m *fyne.Menu, while func() bool) {
	for _, item := range m.Items {
		if item.ChildMenu != nil {
			guardItems(item.ChildMenu, while)
		}
		if act := item.Action; act != nil && !item.IsQuit {
			item.Action = func() {
				if !while() {
					act()
				}
			}
		}
	}
}

// exportItems returns the three ways to save pictures.
func exportItems(w assets.Words, a menuActions) []*fyne.MenuItem {
	chart := withKey(fyne.NewMenuItem(w.T("menu.export-chart"), a.exportChart), kit.CommandExport)
	chapter := withKey(fyne.NewMenuItem(w.T("menu.export-chapter"), a.exportChapter), kit.CommandExportPage)
	chart.Disabled = !a.charts
	chapter.Disabled = chart.Disabled
	return []*fyne.MenuItem{chart, chapter, fyne.NewMenuItem(w.T("menu.export-all"), a.exportAll)}
}

func preferencesItem(w assets.Words, a menuActions) *fyne.MenuItem {
	return withKey(fyne.NewMenuItem(w.T("menu.preferences"), a.preferences), kit.CommandPreferences)
}

func quitItem(w assets.Words, a menuActions) *fyne.MenuItem {
	quit := withKey(fyne.NewMenuItem(w.T("menu.quit"), a.quit), kit.CommandQuit)
	quit.IsQuit = true // otherwise Fyne adds one of its own
	return quit
}

// viewItems returns the items for pages, for moving between them, for languages and for themes.
func viewItems(s *state, w assets.Words, tabs []string, a menuActions) []*fyne.MenuItem {
	items := tabItems(s, w, tabs)
	next := fyne.NewMenuItem(w.T("menu.next-tab"), func() { s.moveTab(1) })
	turn := kit.PageKeys.Binding(kit.CommandTurnPage)
	next.Shortcut = turn.Strokes[0].Shortcut()
	previous := fyne.NewMenuItem(w.T("menu.previous-tab"), func() { s.moveTab(-1) })
	previous.Shortcut = turn.Back[0].Shortcut()
	find := withKey(fyne.NewMenuItem(w.T("menu.find"), a.find), kit.CommandFind)
	full := withKey(fyne.NewMenuItem(w.T("menu.full-screen"), a.fullScreen), kit.CommandFullScreen)
	another := withKey(fyne.NewMenuItem(w.T("bookshelf.button"), a.switchReport), kit.CommandSwitch)
	bound := fyne.NewMenuItem(w.T("menu.bound"), func() { s.setBound(!s.Bound()) })
	bound.Checked = s.Bound()
	docked := fyne.NewMenuItem(w.T("menu.docked"), func() { s.setAlone(!s.kept.Bool(preferenceAlone)) })
	docked.Checked = !s.kept.Bool(preferenceAlone)
	items = append(items, fyne.NewMenuItemSeparator(), next, previous, another, find, bound, docked)
	return append(append(items, sourceViewItems(s, w, a)...), fyne.NewMenuItemSeparator(),
		languageItem(s, w), themeItem(s, w), textSizeItem(s, w), full)
}

// tabItems returns an item for each page. Pages without a key are in a submenu, because a
// report may have any number of chapters.
func tabItems(s *state, w assets.Words, tabs []string) []*fyne.MenuItem {
	var items []*fyne.MenuItem
	keys := tabKeys()
	for i, name := range tabs {
		item := fyne.NewMenuItem(name, func() { s.setTab(i) })
		item.Checked = i == s.tab()
		if i < len(keys) {
			item.Shortcut = keys[i].Shortcut()
		}
		items = append(items, item)
	}
	if len(items) <= len(keys) {
		return items
	}
	more := fyne.NewMenuItem(w.T("menu.more-tabs"), nil)
	more.ChildMenu = fyne.NewMenu("", items[len(keys):]...)
	return append(items[:len(keys):len(keys)], more)
}

// tabKeys returns the keys of the first tabs; further tabs have none.
func tabKeys() []kit.Stroke { return kit.PageKeys.Binding(kit.CommandPage).Strokes }

// tabKey returns the name of the key that turns to a tab, or "" if it has none.
func tabKey(tab int) string {
	if keys := tabKeys(); tab >= 0 && tab < len(keys) {
		return kit.CommandKey(string(keys[tab].Key))
	}
	return ""
}

// languageItem returns the menu of languages, each in its own words.
func languageItem(s *state, w assets.Words) *fyne.MenuItem {
	called := func(l report.Language) string { return w.T("language." + string(l)) }
	return choiceItem(w.T("menu.language"), report.Languages, called, s.language, s.setLanguage)
}

// themeItem returns the menu of themes.
func themeItem(s *state, w assets.Words) *fyne.MenuItem {
	called := func(m kit.ThemeMode) string { return w.T("theme." + string(m)) }
	return choiceItem(w.T("menu.theme"), kit.ThemeModes, called, s.mode, s.setTheme)
}

// choiceItem returns a menu to choose one of several from.
func choiceItem[C comparable](title string, all []C, called func(C) string, chosen C, choose func(C)) *fyne.MenuItem {
	parent := fyne.NewMenuItem(title, nil)
	parent.ChildMenu = fyne.NewMenu("")
	for _, c := range all {
		item := fyne.NewMenuItem(called(c), func() { choose(c) })
		item.Checked = c == chosen
		parent.ChildMenu.Items = append(parent.ChildMenu.Items, item)
	}
	return parent
}

// withKey shows the first key of a command at an item. Fyne takes no key without a modifier as
// a shortcut: such a key is only shown, and handled by the window or the chart.
func withKey(item *fyne.MenuItem, c kit.Command) *fyne.MenuItem {
	for _, m := range []kit.KeyMap{kit.WindowKeys, kit.ChartKeys, kit.CompareKeys} {
		if keys := m.Binding(c).Strokes; len(keys) > 0 {
			item.Shortcut = keys[0].Shortcut()
		}
	}
	return item
}

// sourceItems returns the items for the reader's copy of the report's text, followed by a
// separator.
func sourceItems(s *state, w assets.Words, a menuActions) []*fyne.MenuItem {
	open := withKey(fyne.NewMenuItem(w.T("menu.open"), a.open), kit.CommandOpen)
	pasted := fyne.NewMenuItem(w.T("menu.from-clipboard"), a.fromClipboard)
	end := fyne.NewMenuItem(w.T("menu.close-text"), a.closeText)
	end.Disabled = s.source == nil
	return []*fyne.MenuItem{open, pasted, end, fyne.NewMenuItemSeparator()}
}

// sourceViewItems returns the items that show the open text, and the selected figure in it.
func sourceViewItems(s *state, w assets.Words, a menuActions) []*fyne.MenuItem {
	shown := withKey(fyne.NewMenuItem(w.T("menu.text"), func() { s.showText(!s.textShown()) }), kit.CommandText)
	shown.Checked = s.textShown()
	shown.Disabled = s.source == nil
	sought := withKey(fyne.NewMenuItem(w.T("menu.show-in-text"), func() { a.figure(detail.IntentText) }), kit.CommandShowInText)
	sought.Disabled = s.figure == ""
	return []*fyne.MenuItem{shown, sought}
}
