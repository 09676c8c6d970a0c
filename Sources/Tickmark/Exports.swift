@_exported public import Figures
@_exported public import Reports
