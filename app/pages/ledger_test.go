package pages_test

import (
	"testing"

	"yulan/app/pages"
	"yulan/report"
	"yulan/report/text"
)

func TestLedgerLine(t *testing.T) {
	ledger := report.Ledger{Entries: []report.Entry{{Figures: []string{"a"}}, {Not: report.NotFigure{Printed: "5"}}, {}}, Unexplained: make([]report.Run, 1)}
	skipped := report.Document{Copy: &text.Text{Skipped: []text.Skip{{Why: text.PageNumber}, {Why: text.Markup}}}}
	cases := []struct {
		document report.Document
		zh, en   string
	}{
		{
			report.Document{},
			"数字3处：指标1处，非指标1处，无说明1处；0项指标中0项与原文一致。",
			"3 runs of digits: 1 figure, 1 not a figure, 1 unexplained; 0 of 0 found.",
		},
		{
			skipped, "数字3处：指标1处，非指标1处，无说明1处；0项指标中0项与原文一致。另有1处页码等未计入。",
			"3 runs of digits: 1 figure, 1 not a figure, 1 unexplained; 0 of 0 found. Left out: 1 (page numbers and the like).",
		},
	}
	for _, c := range cases {
		for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
			if got := pages.LedgerLine(c.document, ledger, words(t, l)); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		}
	}
}

func TestMismatches(t *testing.T) {
	r := load(t)
	figure := r.Figures[5]
	ledger := report.Ledger{
		NotFound: []report.Miss{
			{Claim: report.Claim{Figure: figure.ID, At: figure.At}, Fault: report.OtherNumber, Want: "1", Instead: "2"},
			{Claim: report.Claim{At: report.Location{Chapter: 7}, Printed: "2021"}, Fault: report.NoSuchRun, Want: "2021"},
		},
		Unexplained: []report.Run{{At: report.Location{Chapter: 3}, Digits: "42"}},
	}
	w := words(t, report.English)
	got := pages.Mismatches(r, ledger, report.English, w)
	want := []pages.Mismatch{
		{figure.At, figure.ID, figure.Name.In(report.English), "other number: wanted 1, found 2"},
		{report.Location{Chapter: 3}, "", "42", "the data says nothing of it"},
		{report.Location{Chapter: 7}, "", "2021 (no figure)", "no such number: wanted 2021, found nothing"},
	}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("got %+v, want %+v", got, want)
		}
	}
	if got := pages.Checked(r, figure.ID, nil, w); got != w.T("text.none") {
		t.Errorf("without a text it says %q", got)
	}
	own := *r
	own.Source.State = report.Read
	if got := pages.Checked(&own, figure.ID, nil, w); got != "" {
		t.Errorf("of a figure that was read from the text it says %q", got)
	}
}
