package app

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"yulan/app/files"
	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/preferences"
	"yulan/assets"
	"yulan/report"
)

// setTextSize chooses the size of the interface, one of preferences.TextSizes.
func (s *state) setTextSize(size int) {
	if size == s.textSize || !slices.Contains(preferences.TextSizes, size) {
		return
	}
	s.textSize = size
	s.kept.SetString(preferenceTextSize, strconv.Itoa(size))
	s.notify(textSizeChanged)
}

// stepTextSize goes a number of sizes up or down, as far as there are any.
func (s *state) stepTextSize(by int) {
	s.setTextSize(preferences.StepTextSize(s.textSize, by))
}

// setNumbers chooses the form of numbers.
func (s *state) setNumbers(f preferences.NumberForm) {
	if f == s.numbers {
		return
	}
	s.numbers = f
	s.kept.SetString(preferenceNumbers, string(f))
	s.notify(languageChanged)
}

// wordsIn returns the words of a language, with the numbers in the reader's form.
func (s *state) wordsIn(l report.Language) (assets.Words, error) {
	words, err := assets.LoadWords(string(l))
	if err != nil {
		return assets.Words{}, err
	}
	return s.numbers.In(words), nil
}

// scaleTo puts the interface into a size, without changing the size of the window.
func (l *looks) scaleTo(textSize int, win fyne.Window) {
	c := win.Canvas()
	size, before := c.Size(), c.Scale()
	l.scale(textSize)
	l.apply()
	if after := c.Scale(); after != before && !win.FullScreen() {
		win.Resize(fyne.NewSize(size.Width*before/after, size.Height*before/after))
	}
}

func turnFullScreen(win fyne.Window) { win.SetFullScreen(!win.FullScreen()) }

// textSizeItem returns the menu of text sizes. A hundred percent has no key, because Ctrl+0 is
// the tenth page.
func textSizeItem(s *state, w assets.Words) *fyne.MenuItem {
	parent := fyne.NewMenuItem(w.T("menu.text-size", "size", s.textSize), nil)
	larger := withKey(fyne.NewMenuItem(w.T("menu.larger"), func() { s.stepTextSize(1) }), kit.CommandLarger)
	smaller := fyne.NewMenuItem(w.T("menu.smaller"), func() { s.stepTextSize(-1) })
	smaller.Shortcut = kit.WindowKeys.Binding(kit.CommandLarger).Back[0].Shortcut()
	larger.Disabled = s.textSize == preferences.StepTextSize(s.textSize, 1)
	smaller.Disabled = s.textSize == preferences.StepTextSize(s.textSize, -1)
	usual := fyne.NewMenuItem(w.T("menu.usual-size"), func() { s.setTextSize(preferences.UsualTextSize) })
	usual.Checked = s.textSize == preferences.UsualTextSize
	parent.ChildMenu = fyne.NewMenu("", larger, smaller, usual)
	return parent
}

// addPlusKeys makes the keys that type a plus on other keyboards mean the same as the plus of
// the menu.
func (s *state) addPlusKeys(c fyne.Canvas, blocked func() bool) {
	larger := kit.WindowKeys.Binding(kit.CommandLarger)
	for _, key := range slices.Concat(larger.Strokes, larger.More) {
		c.AddShortcut(key.Shortcut(), func(fyne.Shortcut) {
			if !blocked() {
				s.stepTextSize(1)
			}
		})
	}
}

// newPreferences returns the dialog of lasting choices.
func newPreferences(w *window) *preferences.Room {
	return preferences.New(preferences.Deps{
		Host: w.host,
		Groups: func() []preferences.Group {
			return []preferences.Group{
				{Heading: w.words.T("preferences.window"), Settings: windowSettings(w.state, w.words)},
				{Heading: w.words.T("preferences.pictures"), Settings: w.export.Defaults()},
			}
		},
		Folder: func() string { return files.Printable(w.state.folder()) },
		AskFolder: func(done func()) {
			ask.ForUsualFolder(w.asking, func(path string) {
				w.state.setFolder(path)
				done()
			})
		},
	})
}

// windowSettings returns what can be set of the window.
func windowSettings(s *state, w assets.Words) []kit.Setting {
	var languages, themes, sizes, numbers []kit.Option
	for _, l := range report.Languages {
		languages = append(languages, kit.Option{Key: string(l), Label: w.T("language." + string(l))})
	}
	for _, m := range kit.ThemeModes {
		themes = append(themes, kit.Option{Key: string(m), Label: w.T("theme." + string(m))})
	}
	for _, size := range preferences.TextSizes {
		sizes = append(sizes, kit.Option{Key: strconv.Itoa(size), Label: w.T("preferences.percent", "size", size)})
	}
	for _, f := range preferences.NumberForms {
		numbers = append(numbers, kit.Option{Key: string(f), Label: w.T("numbers." + string(f))})
	}
	return []kit.Setting{
		{Name: w.T("menu.language"), Options: languages, Chosen: string(s.language), Choose: func(key string) { s.setLanguage(report.Language(key)) }},
		{Name: w.T("menu.theme"), Options: themes, Chosen: string(s.mode), Choose: func(key string) { s.setTheme(kit.ThemeMode(key)) }},
		{Name: w.T("preferences.text-size"), Options: sizes, Chosen: strconv.Itoa(s.textSize), Choose: func(key string) { s.setTextSize(preferences.TextSizeOf(key)) }},
		{Name: w.T("preferences.numbers"), Options: numbers, Chosen: string(s.numbers), Choose: func(key string) { s.setNumbers(preferences.NumberFormOf(key)) }},
		{Name: w.T("preferences.motion"), Options: []kit.Option{
			{Key: strconv.FormatBool(false), Label: w.T("motion.system")}, {Key: strconv.FormatBool(true), Label: w.T("motion.none")},
		}, Chosen: strconv.FormatBool(s.kept.Bool(preferenceStill)), Choose: func(key string) { s.kept.SetBool(preferenceStill, key == strconv.FormatBool(true)) }},
	}
}
