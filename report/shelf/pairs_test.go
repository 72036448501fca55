package shelf_test

import "testing"

// Pairs of a target and a result as reports word them, with the verdict that somebody gives who reads
// both sentences, or none where something in them is not sure to have been read rightly.
func TestVerdictsOnWhatReportsSay(t *testing.T) {
	for _, c := range []struct{ indicator, aims, done, want string }{
		// bounds
		{"gdp.growth", "地区生产总值增长6%以上。", "地区生产总值增长6%。", "met"},
		{"gdp.growth", "地区生产总值增长不低于6%。", "地区生产总值增长5.9%。", "not-met"},
		{"gdp.growth", "地区生产总值增长高于6%。", "地区生产总值增长6%。", "not-judged edge"},
		{"gdp.growth", "地区生产总值增长6%—6.5%。", "地区生产总值增长6%。", "met"},
		{"gdp.growth", "地区生产总值增长6%至6.5%左右。", "地区生产总值增长5.8%。", "not-judged narrow"},
		{"gdp.growth", "地区生产总值增长6.5%左右。", "地区生产总值增长6.5%左右。", "met"},
		{"gdp.growth", "地区生产总值增长6%左右。", "地区生产总值预计增长6.2%。", "not-judged expected"},
		{"gdp.growth", "地区生产总值增长6%左右。", "地区生产总值下降1.2%。", "not-met"},
		{"gdp.growth", "地区生产总值增长6%左右。", "地区生产总值名义增长6.8%。", "not-comparable no-number"},
		{"gdp.growth", "地区生产总值增长6%左右。", "地区生产总值年均增长6.8%。", "not-comparable no-number"},
		{"gdp.growth", "地区生产总值增长6%左右。", "“十四五”以来地区生产总值年均增长6.8%。", "not-comparable no-number"},
		{"gdp.growth", "地区生产总值增长6%左右。", "前三季度地区生产总值增长6.8%。", "not-comparable no-number"},
		{"gdp.growth", "地区生产总值增长6%左右。", "地区生产总值达到1200亿元，增长6.8个百分点。", "not-comparable no-number"},
		{"gdp.growth", "地区生产总值增长6%左右。", "高新区地区生产总值增长9.8%。", "not-comparable no-number"},
		{"gdp.growth", "地区生产总值增长6%左右。", "全国国内生产总值增长5%，我市地区生产总值增长6.8%。", "met"},
		{"gdp.growth", "地区生产总值增速高于全省1个百分点。", "地区生产总值增长6.8%。", "not-comparable no-target"},
		{"gdp.growth", "地区生产总值增长不低于全省平均水平。", "地区生产总值增长6.8%。", "not-comparable no-target"},
		{"gdp.growth", "地区生产总值增长6%左右，力争达到全省平均水平。", "地区生产总值增长6.8%。", "met"},
		{"gdp.growth", "到2027年地区生产总值突破2000亿元，年均增长6%左右。", "地区生产总值增长6.8%。", "not-comparable no-target"},
		{"gdp.growth", "地区生产总值增长5.5%左右（力争6%）。", "地区生产总值增长5.8%。", "not-judged candidates"},
		{"gdp.growth", "地区生产总值增长5.5%左右（力争6%）。", "地区生产总值增长6.2%。", "met"},
		{"gdp.growth", "地区生产总值增长5.5%左右（力争6%）。", "地区生产总值增长4.9%。", "not-met"},
		{"gdp.growth", "地区生产总值增长5.5%左右（力争6%）。", "地区生产总值增长5.4%。", "not-judged candidates"},
		{"gdp.growth", "地区生产总值增长5.5%左右，力争6%。", "地区生产总值预计增长6.2%。", "not-judged expected"},
		{"gdp.growth", "地区生产总值增长5.5%至6%，在实际工作中力争6.5%。", "地区生产总值增长6.6%。", "met"},
		{"gdp.growth", "地区生产总值增长6.5%左右，力争7%至7.5%。", "地区生产总值增长7.8%。", "not-judged candidates"},
		{"urban-jobs.new", "城镇新增就业3万人以上、力争3.5万人。", "城镇新增就业3.6万人。", "met"},
		{"gdp.growth", "地区生产总值增长5.5%，力争6%以上。", "地区生产总值增长5.8%。", "not-judged candidates"},
		{"gdp.growth", "地区生产总值增长5.5%至6%，在实际工作中力争6.5%。", "地区生产总值增长5.8%。", "not-judged candidates"},
		{"gdp.growth", "地区生产总值增长保5.5%争6%。", "地区生产总值增长5.8%。", "not-comparable no-target"},

		// amounts against rates
		{"gdp.level", "地区生产总值突破1300亿元。", "地区生产总值1284亿元，增长6.8%。", "not-met"},
		{"gdp.level", "地区生产总值达到1300亿元左右。", "地区生产总值1284亿元，增长6.8%。", "not-judged narrow"},
		{"gdp.level", "地区生产总值达到1300亿元。", "地区生产总值超过1300亿元。", "met"},
		{"gdp.level", "地区生产总值突破1300亿元。", "地区生产总值突破1200亿元。", "not-judged open"},
		{"gdp.level", "地区生产总值达到1300亿元。", "地区生产总值增长6.8%。", "not-comparable no-number"},
		{"budget-revenue.level", "一般公共预算收入120亿元。", "一般公共预算收入12.3亿美元。", "not-comparable no-number"},

		// people
		{"urban-jobs.new", "城镇新增就业3万人以上。", "城镇新增就业31500人。", "met"},
		{"urban-jobs.new", "城镇新增就业3万人。", "城镇新增就业2.99万人。", "not-met"},
		{"urban-jobs.new", "城镇新增就业30000人以上。", "城镇新增就业3万人。", "not-judged open"},
		{"urban-jobs.new", "城镇新增就业3万人以上。", "城镇新增就业3万余人。", "met"},
		{"urban-jobs.new", "城镇新增就业3万人以上。", "城镇新增就业近3万人。", "not-met"},
		{"urban-jobs.new", "城镇新增就业3万人以上。", "五年累计城镇新增就业15万人。", "not-comparable no-number"},
		{"urban-jobs.new", "城镇新增就业3万人以上。", "五年来，城镇新增就业15.2万人。", "not-comparable no-number"},
		{"urban-jobs.new", "城镇新增就业3万人以上。", "城镇累计新增就业3.2万人。", "not-comparable no-number"},
		{"urban-jobs.new", "五年城镇新增就业15万人以上。", "城镇新增就业3.2万人。", "not-comparable no-target"},

		// rates that are held down
		{"unemployment.surveyed", "城镇调查失业率控制在5.5%以内。", "城镇调查失业率5.5%。", "met"},
		{"unemployment.surveyed", "城镇调查失业率不超过5.5%。", "城镇调查失业率5.6%。", "not-met"},
		{"unemployment.surveyed", "城镇调查失业率低于5.5%。", "城镇调查失业率控制在5.5%以内。", "not-judged edge"},
		{"unemployment.surveyed", "城镇调查失业率5.5%左右。", "城镇调查失业率平均值为5.8%。", "not-judged narrow"},
		{"unemployment.surveyed", "城镇调查失业率控制在5.5%以内。", "城镇登记失业率2.5%。", "not-comparable basis"},
		{"unemployment.surveyed", "城镇调查失业率控制在5.5%以内。", "城镇调查失业率降低0.3个百分点。", "not-comparable no-number"},
		{"unemployment.registered", "城镇登记失业率控制在4.5%以内。", "年末城镇登记失业率3.2%。", "met"},
		{"cpi.growth", "居民消费价格涨幅控制在3%以内。", "居民消费价格上涨3.1%。", "not-met"},
		{"cpi.growth", "居民消费价格涨幅控制在3%左右。", "居民消费价格上涨3.1%。", "not-judged narrow"},
		{"cpi.growth", "居民消费价格涨幅3%左右。", "居民消费价格上涨2.1%。", "not-judged no-side"},
		{"cpi.growth", "居民消费价格涨幅控制在3%左右。", "居民消费价格下降0.2%。", "met"},
		{"cpi.growth", "居民消费价格涨幅控制在3%左右。", "居民消费价格与上年持平。", "not-comparable no-number"},
		{"cpi.growth", "居民消费价格指数控制在103左右。", "居民消费价格上涨2.1%。", "not-comparable no-target"},
		{"deficit.share", "赤字率不超过3%。", "赤字率2.8%。", "met"},

		// falls
		{"energy-intensity.growth", "单位地区生产总值能耗下降3%。", "单位地区生产总值能耗下降3.4%。", "met"},
		{"energy-intensity.growth", "单位地区生产总值能耗下降3%以上。", "单位地区生产总值能耗下降2.4%。", "not-met"},
		{"energy-intensity.growth", "单位地区生产总值能耗下降3%。", "单位地区生产总值能耗上升1%。", "not-met"},
		{"energy-intensity.growth", "单位地区生产总值能耗下降3%左右。", "单位地区生产总值能耗累计下降14.2%。", "not-comparable no-number"},
		{"energy-intensity.growth", "单位地区生产总值能耗下降3%左右。", "单位地区生产总值能耗降低到0.32吨标准煤。", "not-comparable no-number"},
		{"energy-intensity.growth", "完成省下达的单位地区生产总值能耗下降目标。", "单位地区生产总值能耗下降3.4%。", "not-comparable no-target"},
		{"pm25.level", "PM2.5平均浓度下降3%。", "PM2.5平均浓度降至32微克/立方米。", "not-comparable no-target"},
		{"pm25.level", "PM2.5平均浓度控制在35微克/立方米以内。", "PM2.5平均浓度32微克/立方米、下降8%。", "met"},
		{"pm25.level", "PM2.5平均浓度降至35微克/立方米。", "PM2.5平均浓度降至36微克/立方米。", "not-met"},

		// income
		{"income.growth", "居民人均可支配收入增长与经济增长基本同步。", "居民人均可支配收入增长5.4%。", "not-comparable no-target"},
		{"income.growth", "居民人均可支配收入增长6%。", "城镇居民人均可支配收入增长6.4%。", "not-comparable no-number"},
		{"income.urban.growth", "城乡居民人均可支配收入分别增长6%和7%。", "城镇和农村居民人均可支配收入分别增长6.2%和6.9%。", "met"},
		{"income.rural.growth", "城乡居民人均可支配收入分别增长6%和7%。", "城镇和农村居民人均可支配收入分别增长6.2%和6.9%。", "not-met"},
		{"income.growth-real", "居民人均可支配收入实际增长5%。", "居民人均可支配收入增长5.4%。", "not-comparable basis"},

		// grain, towns, forests
		{"grain.output", "粮食产量不低于21万吨。", "粮食产量21.3万吨。", "met"},
		{"grain.output", "粮食产量稳定在42亿斤以上。", "粮食产量21.3亿公斤。", "met"},
		{"grain.output", "粮食产量稳定在42亿斤以上。", "粮食产量20.8亿公斤。", "not-met"},
		{"grain.output", "粮食产量稳定在42亿斤以上。", "粮食产量21亿公斤。", "not-judged open"},
		{"grain.output", "粮食产量21万吨以上。", "粮食产量4.1亿斤。", "not-met"},
		{"grain.output", "粮食产量21万吨以上。", "粮食产量4.3亿斤。", "met"},
		{"grain.output", "粮食产量增加2万吨。", "粮食产量21.3万吨。", "not-comparable no-target"},
		{"urbanization.share", "常住人口城镇化率达到68%。", "常住人口城镇化率提高1.2个百分点。", "not-comparable no-number"},
		{"urbanization.share", "常住人口城镇化率提高1个百分点。", "常住人口城镇化率达到68.2%。", "not-comparable no-target"},
		{"urbanization.share", "常住人口城镇化率达到68%。", "户籍人口城镇化率达到58%。", "not-comparable no-number"},
		{"forest-cover.share", "森林覆盖率稳定在48%以上。", "森林覆盖率48.2%。", "met"},
		{"good-air.share", "空气质量优良天数比例达到90%以上。", "空气质量优良天数比例91.2%、提高1.3个百分点。", "met"},
		{"rd.intensity", "全社会研发投入强度达到3%。", "全社会研发投入强度预计达到3.1%。", "not-judged expected"},
		{"rd.intensity", "全社会研发投入增长10%。", "全社会研发投入强度达到3.1%。", "not-comparable no-target"},
		{"fixed-investment.growth", "固定资产投资增速由负转正，增长3%。", "固定资产投资下降1.5%。", "not-met"},
		{"fixed-investment.growth", "固定资产投资增长5%。", "固定资产投资（不含农户）增长5.2%。", "not-comparable no-number"},
		{"fixed-investment.growth", "固定资产投资降幅控制在3%以内。", "固定资产投资下降2%。", "not-comparable no-target"},
		{"retail.growth", "社会消费品零售总额增长7%左右。", "社会消费品零售总额增长7.0%。", "met"},
		{"trade.growth", "进出口总额增长5%以上。", "进出口总额增长4.6%，其中出口增长8.2%。", "not-met"},
		{"trade.growth", "外贸进出口促稳提质。", "进出口总额增长4.6%。", "not-comparable no-target"},
		{"exports.growth", "出口增长5%。", "进出口总额增长4.6%，其中出口增长8.2%。", "not-comparable no-target"},
		{"industry.growth", "规模以上工业增加值增长7%，完成调整后目标。", "规模以上工业增加值增长7.4%。", "met"},
		{"industry.growth", "规模以上工业增加值增长7%。", "规模以上工业增加值12月份增长9.4%。", "not-comparable no-number"},
		{"services.share", "服务业增加值占地区生产总值比重达到52%。", "服务业增加值占地区生产总值比重提高到52.3%。", "met"},

		// what else a sentence says
		{"urban-jobs.new", "城镇新增就业3万人以上。", "城镇新增就业3.2万人，完成年度目标任务的106.7%。", "met"},
		{"gdp.growth", "地区生产总值增长6%左右。", "地区生产总值增长5.2%，低于预期目标0.8个百分点。", "not-met"},
		{"gdp.growth", "地区生产总值增长6%。", "地区生产总值增长6.2%（预期目标6%）。", "met"},
		{"gdp.growth", "地区生产总值增长6%。", "地区生产总值增长6.2%，高于全国1.2个百分点。", "met"},
		{"gdp.growth", "地区生产总值增长6%。", "地区生产总值增长6.2%，两年平均增长5.9%。", "met"},
		{"gdp.growth", "地区生产总值增长6%。", "按可比价格计算，地区生产总值增长6.2%。", "met"},
		{"gdp.growth", "地区生产总值增长6%。", "地区生产总值按现价计算增长6.2%。", "not-comparable no-number"},
		{"gdp.growth", "地区生产总值增长6%左右，其中一季度增长5%。", "地区生产总值增长6.2%。", "met"},
		{"gdp.growth", "一季度地区生产总值增长5%以上。", "地区生产总值增长6.2%。", "not-comparable no-target"},
		{"gdp.growth", "上半年地区生产总值增长5%以上，全年增长6%。", "地区生产总值增长6.2%。", "met"},
		{"budget-revenue.growth", "一般公共预算收入增长4%。", "扣除留抵退税因素，一般公共预算收入增长5%。", "not-comparable no-number"},
		{"budget-revenue.growth", "一般公共预算收入增长4%。", "一般公共预算收入扣除留抵退税因素后增长5%。", "not-comparable no-number"},
		{"budget-revenue.growth", "一般公共预算收入增长4%。", "一般公共预算收入同口径增长5%。", "not-comparable no-number"},
		{"budget-revenue.growth", "一般公共预算收入同口径增长4%。", "一般公共预算收入增长5%。", "not-comparable no-target"},
		{"budget-revenue.growth", "一般公共预算收入同口径增长4%。", "一般公共预算收入同口径增长5%。", "not-comparable no-target"},
		{"retail.growth", "社会消费品零售总额增长7%。", "1—11月，社会消费品零售总额增长7.7%。", "not-comparable no-number"},
		{"retail.growth", "社会消费品零售总额增长7%。", "社会消费品零售总额增长7.7%，增速比上年提高0.9个百分点。", "met"},
		{"urban-jobs.new", "城镇新增就业3万人以上，其中高校毕业生1万人。", "城镇新增就业3.2万人。", "met"},
		{"unemployment.surveyed", "城镇调查失业率全年平均5.5%以内。", "全年城镇调查失业率均值5.3%。", "met"},
		{"unemployment.surveyed", "城镇调查失业率5.5%左右。", "城镇调查失业率稳定在5.5%左右。", "met"},
		{"cpi.growth", "居民消费价格涨幅控制在3%以内。", "居民消费价格涨幅控制在3%以内。", "met"},
		{"cpi.growth", "居民消费价格涨幅控制在2.5%以内。", "居民消费价格涨幅控制在3%以内。", "not-judged open"},
		{"fixed-investment.growth", "固定资产投资增长两位数。", "固定资产投资增长12%。", "not-comparable no-target"},
		{"fixed-investment.growth", "固定资产投资增速高于全省。", "固定资产投资增长12%。", "not-comparable no-target"},
		{"fixed-investment.growth", "固定资产投资增长10%以上，其中工业投资增长15%以上。", "固定资产投资增长12%，其中工业投资增长14%。", "met"},
		{"industrial-investment.growth", "固定资产投资增长10%以上，其中工业投资增长15%以上。", "固定资产投资增长12%，其中工业投资增长14%。", "not-met"},
		{"industrial-investment.growth", "工业投资增长15%以上。", "国有投资增长12%，其中工业投资增长14%。", "not-comparable no-number"},
		{"industrial-investment.growth", "工业投资增长15%以上。", "固定资产投资增长12%，其中开发区工业投资增长14%。", "not-comparable no-number"},
		{"unemployment.surveyed", "城镇调查失业率控制在5.5%以内。", "城镇调查失业率均值5.3%。", "met"},
		{"services.share", "服务业增加值占地区生产总值比重达到52%。", "开发区服务业增加值占地区生产总值比重提高到52.3%。", "not-comparable no-number"},
	} {
		got := verdictOn(t, c.indicator, c.aims, c.done)
		if got == "" {
			got = "not-comparable no-target" // without any target there is no row
		}
		if got != c.want {
			t.Errorf("%s: %s %s got %q, want %q", c.indicator, c.aims, c.done, got, c.want)
		}
	}
}
