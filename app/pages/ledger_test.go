package pages_test

import (
	"testing"

	"yulan/app/pages"
	"yulan/report"
)

func TestLedgerLine(t *testing.T) {
	totals := report.Totals{Runs: 327, Figures: 291, NotFigures: 35, Unexplained: 1, Found: 290, Of: 291}
	want := map[report.Language]string{
		report.Chinese: "数字327处：指标291处，非指标35处，无说明1处；291项指标中290项与原文一致。",
		report.English: "327 runs of digits: 291 figures, 35 not figures, 1 unexplained; 290 of 291 found.",
	}
	for l, text := range want {
		if got := pages.LedgerLine(totals, words(t, l)); got != text {
			t.Errorf("got %q, want %q", got, text)
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
	if got := pages.Checked(figure.ID, nil, w); got != "no text is open" {
		t.Errorf("without a text it says %q", got)
	}
}
