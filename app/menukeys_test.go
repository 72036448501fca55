package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/report"
)

// keyless are the items of the menu without a key of their own, by their words, each with
// the reason. All of them are reached by Alt and the cursor keys.
var keyless = map[string]string{
	"menu.close-text":     "rare, and Ctrl+T puts the text away",
	"menu.from-clipboard": "rare, and no other key than Ctrl+V is looked for",
	"correct.open-add":    "rare",
	"compare.take-back":   "Ctrl+Z where the comparisons are shown",
	"menu.export-all":     "rare, and a choice in the dialog of Ctrl+E",
	"copy.chart":          "Ctrl+C while a chart has the focus",
	"copy.data":           "Ctrl+C while the table side of a chart has the focus",
	"card.compare":        "rare; Ctrl+D compares the selected figure",
	"detail.copy-value":   "Ctrl+C while a figure is selected",
	"detail.show-table":   "a button of the bar at the foot, which Tab reaches",
	"detail.all":          "a button of the bar at the foot, which Tab reaches",
	"menu.usual-size":     "Ctrl+0 is the tenth page",
	"menu.bound":          "set once",
	"menu.docked":         "set once",
	"menu.about-source":   "read once",
	"detail.terms":        "a topic of the help, F1",
	"check.title":         "read once",
	"keys.title":          "the first topic of the help, F1",
	"menu.licences":       "a button of the help, F1",
	"menu.about":          "a topic of the help, F1",
}

// Every action of the menu has a key, or a reason why it has none.
func TestMenuActionsHaveKeysOrReasons(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		reasons := map[string]string{}
		for key := range keyless {
			reasons[w.words.T(key)] = key
		}
		met := map[string]bool{}
		var check func(m *fyne.Menu, menu string)
		check = func(m *fyne.Menu, menu string) {
			for _, i := range m.Items {
				switch {
				case i.IsSeparator:
				case i.ChildMenu != nil:
					check(i.ChildMenu, i.Label)
				case menu == w.words.T("menu.language") || menu == w.words.T("menu.theme"): // set once, with Ctrl+, too
				case i.Shortcut != nil && reasons[i.Label] != "":
					t.Errorf("%s, %s: it has a key, and a reason for none", menu, i.Label)
				case i.Shortcut == nil && reasons[i.Label] == "":
					t.Errorf("%s, %s: it has neither a key nor a reason", menu, i.Label)
				case i.Shortcut == nil:
					met[reasons[i.Label]] = true
				}
			}
		}
		for _, m := range w.win.MainMenu().Items {
			check(m, m.Label)
		}
		for _, key := range reasons {
			if !met[key] {
				t.Errorf("%s: no item of the menu is %s", l, key)
			}
		}
	}
}

// The slide-show begins wherever the reader is: with the charts that are shown, or where there are none
// with those of the first chapter. Nothing else of a chart can be chosen where there is none.
func TestSlidesBeginOnEveryTab(t *testing.T) {
	r := newReader(t)
	for tab := range r.w.state.routes {
		r.w.state.setTab(tab)
		charts := len(r.w.stage.Now().Content().Charts) > 0
		if chartItem(t, r.w, "menu.slides").Disabled {
			t.Errorf("tab %d: the menu has no slide-show", tab)
		}
		for _, key := range []string{"menu.export-chart", "menu.export-chapter", "copy.data", "card.enlarge", "card.turn"} {
			if item := chartItem(t, r.w, key); item.Disabled == charts {
				t.Errorf("tab %d, with charts %v: %s is disabled %v", tab, charts, key, item.Disabled)
			}
		}
		r.w.onKey(fyne.KeyF5)
		if _, begun := r.w.win.Canvas().Overlays().Top().(*chapter.Slides); !begun {
			t.Fatalf("tab %d: no slide-show begins", tab)
		}
		r.press(fyne.KeyEscape)
		if r.w.win.Canvas().Overlays().Top() != nil {
			t.Fatalf("tab %d: it does not end", tab)
		}
	}
}

// What is done with a figure can be chosen while one is selected, and only then.
func TestFigureItemsNeedAFigure(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, figure := range []string{"", "gdp.growth", "retail.growth", ""} {
		w.state.setFigure(figure)
		for _, key := range []string{"compare.add", "detail.copy-value", "detail.copy-citation", "detail.show-table", "detail.all"} {
			if item := chartItem(t, w, key); item.Disabled != (figure == "") {
				t.Errorf("%q, %q is selected: disabled is %t", item.Label, figure, item.Disabled)
			}
		}
		if item := chartItem(t, w, "correct.open"); !item.Disabled {
			t.Errorf("%q can be chosen in a report that nobody has read", item.Label)
		}
	}
}
