"""Workbooks by openpyxl. Called as: openpyxl_books.py make FOLDER | resave FOLDER FILE... | see FILE...

`see` prints what each file shows, as JSON: for every sheet its cells with formulas and with results, and its merged areas.
"""

import json
import os
import sys
import warnings

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

# It says with each file what it will not keep.
warnings.simplefilter("ignore")


def make(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "汇总"
    for row in [["项目", "数量", None], [None, "一季度", "二季度"], ["东街", 3, 4.5], ["西街", 5, 0.001]]:
        sheet.append(row)
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("B1:C1")
    sheet["D3"] = "=B3+C3"
    sheet["E3"] = "=B3:B4*2"
    sheet.formula_attributes["E3"] = {"t": "array", "ref": "E3:E4"}
    sheet["A3"].comment = Comment("数从哪来", "某人")
    sheet.print_title_rows = "1:2"
    sheet.print_area = "A1:D4"
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=2, max_row=4), titles_from_data=True)
    sheet.add_chart(chart, "G2")
    sheet.conditional_formatting.add("B3:B4", CellIsRule(operator="greaterThan", formula=["4"]))
    rule = DataValidation(type="list", formula1='"东街,西街"')
    sheet.add_data_validation(rule)
    rule.add("A3:A4")
    other = book.create_sheet("名单")
    for row in [["村", "户"], ["甲", 1], ["乙", 2]]:
        other.append(row)
    other.add_table(Table(displayName="表1", ref="A1:B3"))
    book.create_sheet("隐藏").sheet_state = "hidden"
    book.defined_names.append(DefinedName("合计数", attr_text="汇总!$B$3:$B$4"))
    book.save(path)


def seen(path):
    formulas = openpyxl.load_workbook(path, keep_vba=path.endswith("m"))
    results = openpyxl.load_workbook(path, data_only=True)
    return {
        sheet.title: {
            "cells": {
                cell.coordinate: [str(cell.value), str(results[sheet.title][cell.coordinate].value)]
                for row in sheet.iter_rows()
                for cell in row
                if cell.value is not None
            },
            "merged": sorted(str(area) for area in sheet.merged_cells.ranges),
            "state": sheet.sheet_state,
        }
        for sheet in formulas.worksheets
    }


command, *arguments = sys.argv[1:]
if command == "make":
    make(os.path.join(arguments[0], "made.xlsx"))
elif command == "resave":
    for path in arguments[1:]:
        openpyxl.load_workbook(path, keep_vba=path.endswith("m")).save(os.path.join(arguments[0], os.path.basename(path)))
else:
    print(json.dumps([seen(path) for path in arguments]))
