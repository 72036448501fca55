package report_test

import (
	"fmt"
	"os"

	"yulan/report"
)

// A report is loaded from its folder and checked; its figures are found by their ids, and
// what follows from them is derived and marked so.
func ExampleLoad() {
	r, err := report.Load(os.DirFS("testdata/county"), report.AnyKind)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Source.Name.In(report.English))
	f, _ := r.Figure("industry.growth")
	fmt.Println(f.Name.In(report.English), f.Printed+f.Unit.Printed, "at", f.At)
	if target, ok := r.Target(f); ok {
		fmt.Println(target.Name.In(report.English), target.Value.String()+target.Unit.Printed)
	}
	// Output:
	// Qinghe County's 2019 development report
	// Growth of industrial value added 7.5% at chapter 1 section 4 sentence 2
	// Growth of industrial value added: target 7%
}
