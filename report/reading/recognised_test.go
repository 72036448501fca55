package reading

import "testing"

// Which indicator the last number of a sentence is a value of, and what looks like one and is of a
// part, of more than a year, or of something else.
func TestIndicatorsOfSentences(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"能耗强度下降3.2%", "energy-intensity.growth"},
		{"能源消耗强度下降3.2%", "energy-intensity.growth"},
		{"钢铁行业能耗强度下降3.2%", ""},
		{"能耗强度累计下降14%", ""},
		{"单位地区生产总值二氧化碳排放下降4.1%", "carbon-intensity.growth"},
		{"二氧化碳排放下降4.1%", ""},
		{"战略性新兴产业增加值增长11%", "strategic-industries.growth"},
		{"战略性新兴产业产值增长11%", ""},
		{"民营经济增加值增长5.7%", "private-economy.growth"},
		{"民营经济增加值占地区生产总值比重达到60%", ""},
		{"地区生产总值800亿元，增长6%。其中，第一产业增加值90亿元，增长4%", "primary.growth"},
		{"民营经济增加值500亿元，增长6%。其中，第一产业增加值90亿元，增长4%", ""},
		{"地区生产总值800亿元。农业稳中有进。其中，第一产业增加值90亿元，增长4%", ""},
		{"制造业投资增长8%", "manufacturing-investment.growth"},
		{"高技术制造业投资增长8%", ""},
		{"基础设施投资增长8%", "infrastructure-investment.growth"},
		{"水利基础设施投资增长8%", ""},
		{"房地产开发投资下降8%", "property-investment.growth"},
		{"进口总额增长3%", "imports.growth"},
		{"农产品进口总额增长3%", ""},
		{"税收收入增长3%", "tax-revenue.growth"},
		{"税收收入占一般公共预算收入的比重达到75%", "tax-share.share"},
		{"税收收入占全省的比重达到75%", ""},
		{"城乡居民收入比缩小到2.1", "income-ratio.ratio"},
		{"年末常住人口87万人", "population.level"},
		{"年末城镇常住人口60万人", ""},
		{"常住人口增加2万人", ""},
		{"数字经济核心产业增加值占地区生产总值比重达到11%", "digital-core.share"},
		{"数字经济增加值占地区生产总值比重达到41%", ""},
		{"全社会用电量增长6.5%", "power-use.growth"},
		{"工业用电量增长6.5%", ""},
		{"国考断面水质优良比例达到97%", "monitored-sections.share"},
		{"省考断面水质优良比例达到97%", ""},
		{"高等教育毛入学率达到64%", "higher-education.share"},
		{"技术合同成交额增长20%", "tech-contracts.growth"},
		{"每万人口高价值发明专利拥有量达到12件", "patents.per-10000"},
		{"高速公路通车里程达到3200公里", "expressways.length"},
		{"新增高速公路通车里程120公里", ""},
	} {
		figures := Read("云溪市2025年政府工作报告\n一、2024年工作回顾\n"+c.sentence+"。", testIndicators(t)).Figures
		if len(figures) == 0 {
			t.Errorf("%s: no figure is read", c.sentence)
			continue
		}
		if got := figures[len(figures)-1].Indicator; got != c.want {
			t.Errorf("%s is taken for %q, want %q", c.sentence, got, c.want)
		}
	}
}

// The short English name of a growth is that of what grows, as the Chinese one is.
func TestShortEnglishNames(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"地区生产总值增长6.5%", "GDP"},
		{"进出口总额增长6.5%", "Imports and exports"},
		{"居民消费价格上涨1.2%", "Consumer prices"},
		{"粮食产量12万吨", "Grain output"},
		{"蔬菜产量12万吨", ""},
	} {
		figures := Read("云溪市2025年政府工作报告\n一、2024年工作回顾\n"+c.sentence+"。", testIndicators(t)).Figures
		if got := subjectEN(figures[len(figures)-1]); got != c.want {
			t.Errorf("%s: the short English name is %q, want %q", c.sentence, got, c.want)
		}
	}
}
