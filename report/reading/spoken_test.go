package reading

import (
	"slices"
	"testing"
	"testing/fstest"

	"yulan/report"
)

// A reading can be opened whatever languages the program has: in one that it does not know,
// its figures have their English names.
func TestReadingInAThirdLanguage(t *testing.T) {
	const third report.Language = "xx"
	before := report.Languages
	report.Languages = append(slices.Clone(before), third)
	defer func() { report.Languages = before }()

	folder := fstest.MapFS{}
	text := "云溪县2026年政府工作报告\n一、2025年工作回顾\n全县生产总值达到120亿元，增长6.5%。粮食产量12万吨。\n"
	for name, content := range Read(text, testIndicators(t)).Folder() {
		folder[name] = &fstest.MapFile{Data: content}
	}
	r, err := report.Load(folder, report.AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Figures) != 3 {
		t.Fatalf("%d figures are read, want 3", len(r.Figures))
	}
	for _, f := range r.Figures {
		if got, want := f.Name.In(third), f.Name.In(report.English); got != want {
			t.Errorf("%s is called %q, want %q", f.ID, got, want)
		}
		if got, want := f.Unit.In(third), f.Unit.In(report.English); got != want {
			t.Errorf("the unit of %s reads %v, want %v", f.ID, got, want)
		}
	}
	if got, want := r.Source.Kind.In(third), r.Source.Kind.In(report.English); got == "" || got != want {
		t.Errorf("the kind of the report is %q, want %q", got, want)
	}
}
