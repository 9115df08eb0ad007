"""Stands in for PySide's own package of this name. See comet_tray/ui/late_signatures.py."""
