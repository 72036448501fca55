package report

import "testing"

func TestLoadRefusesRelations(t *testing.T) {
	const fourth = "report: relations.csv line 4: "
	const targetOf = "exceeds,jobs.new,jobs.over-target"
	checkRefusals(t, []refusal{
		{"kind", "relations.csv", "adds,", "sums,", `report: relations.csv line 2: kind "sums" is not known`},
		{"unknown figure", "relations.csv", targetOf, "exceeds,jobs.new,jobs.above", fourth + `figure "jobs.above" is not known`},
		{"itself", "relations.csv", targetOf, "exceeds,jobs.new,jobs.new", fourth + `jobs.new cannot be related to itself`},
		{"twice", "relations.csv", targetOf, "exceeds,gdp.growth,gdp.over-target", fourth + `gdp.growth is related to gdp.over-target as "exceeds" already`},
		{"two stocks", "relations.csv", targetOf, "adds,firms.new,clients.total", fourth + `firms.new is related to firms.total as "adds" already`},
		{"contradiction", "relations.csv", "looks-alike,firms.new,clients", "looks-alike,firms.new,firms", `report: relations.csv line 5: firms.new is related to firms.total as "adds" already`},
		{"look-alikes without a reason", "relations.csv", "对象不同,other subjects", ",", `report: relations.csv line 5: why has no Chinese text`},
		{"reason in one language", "relations.csv", "firms.total,,", "firms.total,同一,", `report: relations.csv line 2: why has no English text`},
		{"target of a level", "relations.csv", targetOf, "exceeds,gdp.level,firms.total", fourth + `gdp.level and firms.total are not a pair: the second is no difference`},
		{"target in other units", "relations.csv", targetOf, "exceeds,gdp.level,jobs.over-target", fourth + `gdp.level and jobs.over-target are not a pair: "万人" cannot be taken from "亿元"`},
		{"stock that is none", "relations.csv", targetOf, "adds,jobs.new,jobs.over-target", fourth + `jobs.new and jobs.over-target are not a pair: they are not a new and a cumulative figure`},
		{"stock in other units", "relations.csv", targetOf, "adds,jobs.new,clients.total", fourth + `clients.total and jobs.new are not a pair: "万人" cannot be taken from "家"`},
		{"more than there is", "figures.csv", "6,6,家", "82,82,家", `report: relations.csv line 2: firms.new and firms.total are not a pair: more was added than there is`},
		{"bound", "figures.csv", "81,81,家,", "81,81,家,超过", `report: relations.csv line 2: firms.total and firms.new are not a pair: one of them is not exact`},
		{"other scope", "figures.csv", "企业累计,All enterprises,企业,Enterprises,,,", "企业累计,All enterprises,企业,Enterprises,东部,East,", `report: relations.csv line 2: firms.total and firms.new are not a pair: their scopes differ`},
	})
}
