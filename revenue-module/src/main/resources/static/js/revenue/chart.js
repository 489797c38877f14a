// Draws the year's table as stacked bars. The table stays: it is the chart's text, and works without this script.
const canvas = document.getElementById('revenue-chart');
const table = document.getElementById(canvas.dataset.table);
const rows = [...table.tBodies[0].rows];
const streams = [...table.querySelectorAll('th[data-stream]')];
const style = getComputedStyle(document.documentElement);
const locale = document.documentElement.lang || 'fr';
const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const colours = ['#c2562d', '#2f7f79', '#8d7f6a'];

if (streams.length > 0) {
  canvas.parentElement.hidden = false;
  Chart.defaults.color = style.getPropertyValue('--pico-color');
  Chart.defaults.borderColor = style.getPropertyValue('--pico-muted-border-color');
  Chart.defaults.font.family = style.getPropertyValue('--pico-font-family');
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      datasets: streams.map((stream, column) => ({
        label: stream.textContent,
        data: rows.map((row) => Number(row.querySelectorAll('td[data-cents]')[column].dataset.cents) / 100),
        backgroundColor: colours[column % colours.length],
      })),
    },
    options: {
      maintainAspectRatio: false,
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      scales: {
        x: { stacked: true, grid: { display: false } },
        y: { stacked: true, ticks: { callback: (value) => euros.format(value) } },
      },
      plugins: {
        tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${euros.format(item.parsed.y)}` } },
      },
    },
  });
}
