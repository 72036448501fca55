// Package correct lets a reader confirm what rules have read, correct it, drop a number that is
// no figure, and add one that is. The corrections are stored in the report's folder.
package correct

import (
	"context"
	"errors"
	"os"

	"yulan/app/files"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/report"
)

// Deps is what the room needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Figure  func() string // the selected one, or ""
	Open    context.Context
	Home    func() string // the folder of the stored reports, or ""
	// Folder returns the folder that the open report was loaded from, or "".
	Folder func() string
	// Show shows the corrected report of a folder, with a figure selected.
	Show func(r *report.Report, folder, figure string)
	// Offer reports something, with a button for a further step.
	Offer func(said, label string, act func())
}

// Room changes what was read.
type Room struct {
	deps   Deps
	before before
}

// before is what the last change to the corrections replaced.
type before struct {
	report string // the id of the report that was changed; empty if none was
	fixes  []report.Fix
	figure report.Figure // that the change was about
	undoes bool          // the change took another back
}

// New returns a room.
func New(d Deps) *Room { return &Room{deps: kit.Complete(d)} }

// Possible tells whether the open report can be corrected.
func (r *Room) Possible() bool { return r.deps.Reading().Report.Source.IsRead() }

// Selected opens the dialog about the selected figure.
func (r *Room) Selected() {
	of := r.deps.Reading()
	f, ok := of.Report.Figure(r.deps.Figure())
	switch {
	case !r.Possible():
		r.deps.Host.Notify(r.deps.Host.Words().T("correct.proven"))
	case !ok:
		r.deps.Host.Notify(r.deps.Host.Words().T("detail.none"))
	default:
		r.ask(f, report.Amend)
	}
}

// Confirm records that the reader has checked the sentence of the selected figure, and that it
// was read correctly.
func (r *Room) Confirm() {
	if f, ok := r.deps.Reading().Report.Figure(r.deps.Figure()); ok && r.Possible() {
		r.addFix(report.Fix{Act: report.Confirm, Figure: f})
	}
}

// addFix stores a correction of the reader, and shows the corrected report.
func (r *Room) addFix(x report.Fix) {
	r.keep(func(fixes []report.Fix) []report.Fix { return report.WithFix(fixes, x) }, change{figure: x.Figure, act: string(x.Act)})
}

// undo takes back the reader's correction of a number.
func (r *Room) undo(f report.Figure) {
	r.keep(func(fixes []report.Fix) []report.Fix { return report.WithoutFix(fixes, f) }, change{figure: f, act: undone})
}

// Undo takes back the last change to the corrections of the open report, or makes it again if it was
// taken back. It tells whether there was one.
func (r *Room) Undo() bool {
	b := r.before
	if b.report == "" || b.report != r.deps.Reading().Report.Source.ID || kit.HasDialog(r.deps.Host) {
		return false
	}
	c := change{figure: b.figure, act: undone}
	if b.undoes {
		c.act = redone
	}
	r.keep(func(fixes []report.Fix) []report.Fix { return report.WithFixOf(fixes, b.fixes, b.figure) }, c)
	return true
}

// change is what is done to the corrections.
type change struct {
	figure report.Figure
	act    string // a report.Act, or undone or redone
}

// The acts of a change besides those of a report.Fix.
const (
	undone = "undone"
	redone = "redone"
)

// keep changes the corrections in the report's folder. A report that was opened from a file gets
// its folder now.
func (r *Room) keep(edit func([]report.Fix) []report.Fix, c change) {
	of, folder := r.deps.Reading().Report, r.deps.Folder()
	words := r.deps.Host.Words()
	r.deps.Host.InBackground(func() func() {
		ctx := context.WithoutCancel(r.deps.Open)
		var fixes []report.Fix
		folder, own, err := r.stored(ctx, of, folder)
		if err == nil {
			fixes, err = reports.EditFixes(ctx, folder, func(there []report.Fix) []report.Fix { return edit(withOwn(there, own)) })
			fixes = withOwn(fixes, own)
		}
		var now *report.Report
		if err == nil {
			now, err = reports.LoadFolder(os.DirFS(folder))
		}
		return func() {
			if err != nil {
				kit.Fail(r.deps.Host, words.T("correct.not-kept", "reason", files.ReasonFor(err, words)))
				return
			}
			r.before = before{report: now.Source.ID, fixes: fixes, figure: c.figure, undoes: c.act == undone}
			r.deps.Show(now, folder, c.figure.ID)
			r.tell(now, c)
		}
	})
}

// stored returns the folder of a report, and what a new one has not of the corrections that the window
// knows of.
func (r *Room) stored(ctx context.Context, of *report.Report, folder string) (at string, own []report.Fix, err error) {
	if files.IsFolder(folder) {
		return folder, nil, nil
	}
	at, err = r.folderOf(ctx, of)
	return at, of.Fixes, err
}

// withOwn returns corrections with others added.
func withOwn(fixes, own []report.Fix) []report.Fix {
	for _, x := range own {
		fixes = report.WithFix(fixes, x)
	}
	return fixes
}

// tell says what was done, and offers to take it back.
func (r *Room) tell(now *report.Report, c change) {
	if r.deps.Reading().Report != now {
		return // another report is shown by now
	}
	words := r.deps.Host.Words()
	back := words.T("correct.take-back")
	if c.act == undone {
		back = words.T("correct.again")
	}
	r.deps.Offer(words.T("correct.done."+c.act, "value", pages.Printed(c.figure)), back, func() { r.Undo() })
}

// folderOf stores a report that has no folder yet.
func (r *Room) folderOf(ctx context.Context, of *report.Report) (string, error) {
	home := r.deps.Home()
	if home == "" || of.Text == "" {
		return "", errors.New("there is no folder for it")
	}
	read, err := reports.Read(ctx, of.Text, nil)
	if err != nil {
		return "", err
	}
	reports.Known(home, &read)
	return reports.Keep(ctx, home, read)
}
