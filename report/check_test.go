package report

import (
	"slices"
	"strings"
	"testing"
)

// check holds data against a text and fails if either cannot be read.
func check(t testing.TB, files map[string]string, text string) Ledger {
	t.Helper()
	r, err := Load(mapFS(files), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	_, l, err := r.Open(text)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// wantHolding fails for everything that a ledger does not explain.
func wantHolding(t *testing.T, l Ledger) {
	t.Helper()
	for _, m := range l.NotFound {
		t.Errorf("%s run %d, figure %q: %s, want %q, instead stands %q", m.At, m.Run, m.Figure, m.Fault, m.Want, m.Instead)
	}
	for _, u := range l.Unexplained {
		t.Errorf("%s run %d: %s is unexplained", u.At, u.Index, u.Digits)
	}
	for _, d := range l.Twice {
		t.Errorf("%s run %d: %s is explained by %v", d.Run.At, d.Run.Index, d.Run.Digits, d.Claims)
	}
	if l.Holds() == t.Failed() {
		t.Errorf("Holds says %v", l.Holds())
	}
}

func TestCheck(t *testing.T) {
	l := check(t, sampleFiles(), sampleText())
	wantHolding(t, l)
	if got, want := l.FiguresFound(), 18; got != want {
		t.Errorf("found %d figures, want %d", got, want)
	}
	if got, want := len(l.Found), 18+3; got != want {
		t.Errorf("found %d claims, want %d", got, want)
	}
}

func TestCheckSeesBrokenData(t *testing.T) {
	users := Claim{Figure: "users.total", At: Location{3, 1, 4}, Run: 2, Printed: "2200"}
	cases := []struct {
		name           string
		file, old, new string
		fault          Fault
		want, instead  string
	}{
		{"digits", "figures.csv", "2200,2200", "2300,2300", OtherNumber, "2300", "2200"},
		{"unit", "figures.csv", "2200,2200,万", "2200,2200,万人", OtherUnit, "万人", "万"},
		{"unit left out", "figures.csv", "2200,2200,万", "2200,2200,", OtherUnit, "", "万"},
		{"qualifier that is not there", "figures.csv", "2200,2200,万,", "2200,2200,万,超过", OtherQualifier, "超过", ""},
		{"qualifier left out", "figures.csv", "8000,8000,家,余", "8000,8000,家,", OtherQualifier, "", "余"},
		{"other qualifier", "figures.csv", "30,30,%,超过", "30,30,%,超", OtherQualifier, "超", "超过"},
		{"suffix of an earlier list", "figures.csv", "98.6,98.6,%,", "98.6,98.6,%,以上", OtherQualifier, "以上", ""},
		{"shared estimate left out", "figures.csv", "22.8,22.8,%,预计;左右", "22.8,22.8,%,左右", OtherQualifier, "左右", "预计;左右"},
		{"estimate of a ratio left out", "figures.csv", "预计;以下", "以下", OtherQualifier, "以下", "预计;以下"},
		{"ratio", "figures.csv", "1.80∶1,1.8,", "1.80∶2,1.8,", OtherNumber, "1.80∶2", "1.80∶1"},
		{"sentence", "figures.csv", "roads.length,7,5,2,1", "roads.length,7,5,3,1", Moved, "417", ""},
		{"section", "figures.csv", "users.total,3,1,4,2", "users.total,3,2,4,2", Moved, "2200", ""},
		{"no figure", "not-figures.csv", "2021,year", "2022,year", OtherNumber, "2022", "2021"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			files := sampleFiles()
			if strings.Count(files[c.file], c.old) != 1 {
				t.Fatalf("%q does not stand in %s once", c.old, c.file)
			}
			files[c.file] = strings.Replace(files[c.file], c.old, c.new, 1)
			l := check(t, files, sampleText())
			if l.Holds() || len(l.NotFound) != 1 {
				t.Fatalf("got %d misses, want 1: %+v", len(l.NotFound), l.NotFound)
			}
			got := l.NotFound[0]
			if got.Fault != c.fault || got.Want != c.want || got.Instead != c.instead {
				t.Errorf("got %s, %q instead of %q; want %s, %q instead of %q", got.Fault, got.Instead, got.Want, c.fault, c.instead, c.want)
			}
			// A number in place of another is told once.
			if len(l.Unexplained) > 0 {
				t.Errorf("unexplained runs: %v, want none", l.Unexplained)
			}
		})
	}
	t.Run("each left out", func(t *testing.T) {
		files := sampleFiles()
		files["figures.csv"] = strings.Replace(files["figures.csv"], "doctors.new,3,1,2,1,1,1,所,,new,2021,博士单位,Doctors,博士,Doctors,,,各\n", "", 1)
		files["figures.csv"] = strings.Replace(files["figures.csv"], "Masters,,,各", "Masters,,,", 1)
		l := check(t, files, sampleText())
		if len(l.NotFound) != 1 || l.NotFound[0].Fault != OtherEach {
			t.Errorf("got %+v, want the fault %s", l.NotFound, OtherEach)
		}
	})
	t.Run("row left out", func(t *testing.T) {
		files := sampleFiles()
		row := "users.total,3,1,4,2,2200,2200,万,,cumulative,2021-end,用户,Users,用户,Users,,,\n"
		files["figures.csv"] = strings.Replace(files["figures.csv"], row, "", 1)
		l := check(t, files, sampleText())
		if len(l.Unexplained) != 1 || l.Unexplained[0].Digits != "2200" || l.Holds() {
			t.Errorf("got %+v unexplained, want 2200", l.Unexplained)
		}
	})
	t.Run("figure that is said to be none", func(t *testing.T) {
		files := sampleFiles()
		files["not-figures.csv"] = strings.Replace(files["not-figures.csv"], "7,5,2,2", "3,1,4,2,2200,name,名称,a name\n7,5,2,2", 1)
		l := check(t, files, sampleText())
		if len(l.Twice) != 1 || l.Holds() || !slices.Contains(l.Twice[0].Claims, users) {
			t.Errorf("got %+v twice, want 2200", l.Twice)
		}
	})
	t.Run("second part of a ratio that is said to be no figure", func(t *testing.T) {
		files := sampleFiles()
		files["not-figures.csv"] = strings.Replace(files["not-figures.csv"], "7,5,2,2", "3,1,3,2,1,name,名称,a name\n7,5,2,2", 1)
		if l := check(t, files, sampleText()); len(l.Twice) != 1 || l.Holds() {
			t.Errorf("got %+v twice, want the 1 of 1.80∶1", l.Twice)
		}
	})
}

func TestCheckSeesBrokenText(t *testing.T) {
	cases := []struct {
		name, old, new        string
		unexplained, notFound int
	}{
		{"a digit misprinted", "8.3%", "8.8%", 0, 1},
		{"a number more", "开篇", "开篇7次", 1, 0},
		{"a number less", "、累计81家", "", 0, 1},
		{"a qualifier more", "累计81家", "累计近81家", 0, 1},
		{"a qualifier less", "超过30%", "30%", 0, 1},
		{"another unit", "81家", "81户", 0, 1},
		{"a unit more", "2200万。", "2200万人。", 0, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := strings.ReplaceAll(sampleText(), "\n", "")
			if !strings.Contains(text, c.old) {
				t.Fatalf("%q is not in the sample", c.old)
			}
			l := check(t, sampleFiles(), strings.Replace(text, c.old, c.new, 1))
			if got := len(l.Unexplained); got != c.unexplained {
				t.Errorf("got %d unexplained, want %d", got, c.unexplained)
			}
			if got := len(l.NotFound); got != c.notFound {
				t.Errorf("got %d not found, want %d", got, c.notFound)
			}
			if l.Holds() {
				t.Error("the ledger holds")
			}
		})
	}
}
