"""Loss and metrics over the epochs, of one run or of several; imported when first shown, for it takes its time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.panels.line_plot import Line, LinePlot, Style
from app.report.progress import Curve, TrainingProgress
from app.report.words import metric_label
from resources.themes import Theme
from resources.translations import tr

Curves = Mapping[str, Curve]
_NONE = Curve()


class CurvePlots(QWidget):
    """Two plots side by side: the loss, and all metrics."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The legend stands in the corner that a good run leaves free: a loss falls, a metric rises.
        self.loss = LinePlot(tr("Loss", "value"), theme)
        self.metrics = LinePlot(tr("Metrics"), theme, legend_below=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.fontMetrics().height() // 2)
        row.addWidget(self.loss)
        row.addWidget(self.metrics)

    @property
    def plots(self) -> tuple[LinePlot, ...]:
        """Both of them."""
        return (self.loss, self.metrics)

    def show_progress(self, progress: TrainingProgress, others: Sequence[tuple[str, Curves]] = ()) -> None:
        """Draw what is known of a run.

        Args:
            progress: of the run.
            others: names and curves of runs to compare it with.
        """
        names = dict.fromkeys(name.removeprefix("val_") for name in (*progress.curves, *progress.live))
        metrics = [name for name in names if name != "loss"]
        if others:
            for plot, shown in ((self.loss, ["loss"]), (self.metrics, metrics[:1])):
                plot.show_lines(_compared(progress, others, shown), progress.epochs)
        else:
            self.loss.show_lines(_lines(progress, ["loss"] if "loss" in names else []), progress.epochs)
            self.metrics.show_lines(_lines(progress, metrics), progress.epochs)
        single = metrics[:1] if others else metrics
        self.metrics.set_title(metric_label(single[0]) if len(single) == 1 else tr("Metrics"))

    def clear(self) -> None:
        """Forget the curves."""
        for plot in self.plots:
            plot.forget()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for plot in self.plots:
            plot.set_theme(theme)


def _lines(progress: TrainingProgress, names: Sequence[str]) -> list[Line]:
    """Return a pair of lines for each metric, of training and of validation, and what is live."""
    found = []
    for place, name in enumerate(names):
        label = metric_label(name) if len(names) > 1 else ""
        learned = tr("{metric}, training", metric=label) if label else tr("training")
        tested = tr("{metric}, validation", metric=label) if label else tr("validation")
        colour = 2 * place
        found += [
            Line(f"{name}*", "", colour, progress.live.get(name, _NONE), Style.LIVE),
            Line(name, learned, colour, progress.curves.get(name, _NONE)),
            Line(f"val_{name}", tested, colour + 1, progress.curves.get(f"val_{name}", _NONE)),
        ]
    return found


def _compared(progress: TrainingProgress, others: Sequence[tuple[str, Curves]], names: Sequence[str]) -> list[Line]:
    """Return a colour for each run: validation solid, training dashed; what is alone is solid."""
    runs: list[tuple[str, Curves]] = [(tr("this run"), progress.curves), *others]
    found = []
    for name in names:
        for colour, (words, curves) in enumerate(runs):
            tested = curves.get(f"val_{name}")
            learned = curves.get(name, _NONE)
            if tested is not None:
                found.append(Line(f"{words} val_{name}", words, colour, tested))
                training = tr("{metric}, training", metric=words)
                found.append(Line(f"{words} {name}", training, colour, learned, Style.DASHED))
            else:
                found.append(Line(f"{words} {name}", words, colour, learned))
    return found
