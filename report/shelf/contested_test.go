package shelf_test

import (
	"testing"

	"yulan/report/shelf"
)

// Two values of one report that contradict each other are a cell with two candidates, which the reader
// can choose from. A figure that another one is not unlike is no value of a cell for that.
func TestContradictionInOneReportIsACellWithCandidates(t *testing.T) {
	for _, c := range []struct {
		name, done, want string
		candidates       int
	}{
		{"two values", "城镇新增就业3.1万人。城镇新增就业3.4万人。", "not-judged candidates", 2},
		{"one value", "城镇新增就业3.1万人。", "met", 1},
		{"one value twice", "城镇新增就业3.1万人。城镇新增就业3.1万人。", "met", 1},
		{"of a part", "城镇新增就业3.1万人。开发区城镇新增就业1.4万人。", "met", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := shelf.New(indicators(t),
				read(t, workReport("云溪市", 2023, "全市粮食产量21万吨。", "城镇新增就业3万人以上。")),
				read(t, workReport("云溪市", 2024, c.done, "粮食产量21万吨。")))
			if got := verdicts(s.Promises())["urban-jobs.new 2024"]; got != c.want {
				t.Errorf("the verdict is %q, want %q", got, c.want)
			}
			cell := jobsOf(t, s)
			if len(cell.Candidates) != c.candidates {
				t.Fatalf("there are %d candidates", len(cell.Candidates))
			}
			if c.candidates < 2 {
				return
			}
			chosen := s.Without(map[shelf.Mark]bool{shelf.MarkOf(cell.Candidates[1]): true})
			if got := verdicts(chosen.Promises())["urban-jobs.new 2024"]; got != "met" {
				t.Errorf("of the chosen one the verdict is %q", got)
			}
		})
	}
}

// jobsOf returns the cell of the new urban jobs in the second report.
func jobsOf(t *testing.T, s shelf.Shelf) shelf.Cell {
	t.Helper()
	for _, r := range s.Matrix().Rows {
		if r.Indicator.ID == "urban-jobs.new" && r.Aim == "result" {
			return r.Cells[1]
		}
	}
	t.Fatal("the new urban jobs have no row")
	return shelf.Cell{}
}
