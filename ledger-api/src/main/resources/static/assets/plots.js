"use strict";
// Draws each plot of the page from the data beside it, in the colours of the sheet, and again when these change.
(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

    const bars = (series) => ({
        type: "bar",
        stack: "all",
        name: series.name,
        data: series.values,
        barMaxWidth: 34,
        itemStyle: {
            color: colour(series.style),
            borderColor: colour("card"),
            borderWidth: 0.5,
            decal: series.style === "past-due"
                ? { symbol: "rect", color: colour("card"), dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4 }
                : undefined
        }
    });

    const options = (plot) => {
        const text = { color: colour("ink"), fontFamily: "inherit", fontSize: 12 };
        const line = { lineStyle: { color: colour("line") } };
        return {
            animation: false,
            textStyle: text,
            grid: { left: 8, right: 8, top: 28, bottom: 36, containLabel: true },
            tooltip: {
                trigger: "axis", renderMode: "richText", confine: true, axisPointer: { type: "shadow" },
                backgroundColor: colour("card"), borderColor: colour("line"), textStyle: text
            },
            xAxis: {
                type: "category", data: plot.categories, name: plot.along, nameLocation: "middle", nameGap: 40,
                nameTextStyle: { color: colour("soft") }, axisLine: line, axisTick: line, axisLabel: { ...text, hideOverlap: true }
            },
            yAxis: {
                type: "value", minInterval: 1, name: "promises", nameTextStyle: { color: colour("soft") },
                axisLabel: text, splitLine: { lineStyle: { color: colour("rule") } }
            },
            series: plot.series.map(bars)
        };
    };

    document.querySelectorAll("[data-plot]").forEach((place) => {
        const plot = JSON.parse(place.dataset.plot);
        place.classList.add("drawn");
        const chart = echarts.init(place, null, { renderer: "svg" });
        const draw = () => chart.setOption(options(plot), true);
        draw();
        dark.addEventListener("change", draw);
        new ResizeObserver(() => chart.resize()).observe(place);
    });
})();
