type TaxClass = 'STANDARD' | 'REDUCED' | 'EXEMPT';

/** What a category of the demo range holds and how its goods behave at the till. */
export type CategoryPlan = {
  readonly categoryId: string;
  readonly name: string;
  readonly departmentId: string;
  readonly taxClassId: TaxClass;
  readonly goods: readonly string[];
  readonly sizes: readonly string[];
  /** Euro cents of the cheapest good. */
  readonly priceFrom: number;
  readonly caseOf?: number;
  readonly lotControlled?: boolean;
  readonly minimumAge?: number;
  readonly hasDeposit?: boolean;
  readonly soldByWeight?: boolean;
};

export const categoryPlans: readonly CategoryPlan[] = [
  {
    categoryId: 'BAKERY',
    name: 'Bakery',
    departmentId: 'FRESH',
    taxClassId: 'REDUCED',
    goods: ['Rye Loaf', 'Oat Rolls', 'Butter Croissant', 'Seed Bread'],
    sizes: ['250 g', '500 g', '750 g'],
    priceFrom: 149,
  },
  {
    categoryId: 'DAIRY',
    name: 'Dairy',
    departmentId: 'FRESH',
    taxClassId: 'REDUCED',
    goods: ['Whole Milk', 'Plain Yoghurt', 'Mountain Cheese', 'Salted Butter'],
    sizes: ['200 g', '500 g', '1 kg'],
    priceFrom: 119,
    caseOf: 12,
  },
  {
    categoryId: 'PRODUCE',
    name: 'Fruit and vegetables',
    departmentId: 'FRESH',
    taxClassId: 'REDUCED',
    goods: ['Apples', 'Tomatoes', 'Potatoes', 'Pears'],
    sizes: ['loose'],
    priceFrom: 199,
    soldByWeight: true,
  },
  {
    categoryId: 'BABY',
    name: 'Baby food',
    departmentId: 'GROCERY',
    taxClassId: 'REDUCED',
    goods: ['Oat Porridge', 'Carrot Purée', 'Rice Pudding', 'Pear Purée'],
    sizes: ['125 g', '190 g', '250 g'],
    priceFrom: 129,
    caseOf: 6,
    lotControlled: true,
  },
  {
    categoryId: 'FROZEN',
    name: 'Frozen',
    departmentId: 'GROCERY',
    taxClassId: 'REDUCED',
    goods: ['Garden Peas', 'Vegetable Pizza', 'Berry Mix', 'Vanilla Ice'],
    sizes: ['300 g', '450 g', '750 g'],
    priceFrom: 229,
    caseOf: 10,
  },
  {
    categoryId: 'PANTRY',
    name: 'Pantry',
    departmentId: 'GROCERY',
    taxClassId: 'REDUCED',
    goods: ['Durum Pasta', 'Basmati Rice', 'Tomato Sauce', 'Red Lentils', 'Ground Coffee'],
    sizes: ['250 g', '500 g', '1 kg'],
    priceFrom: 99,
    caseOf: 12,
  },
  {
    categoryId: 'SNACKS',
    name: 'Snacks',
    departmentId: 'GROCERY',
    taxClassId: 'REDUCED',
    goods: ['Oat Biscuits', 'Sea Salt Crisps', 'Dark Chocolate', 'Nut Mix'],
    sizes: ['100 g', '150 g', '200 g'],
    priceFrom: 109,
    caseOf: 20,
  },
  {
    categoryId: 'SOFT-DRINKS',
    name: 'Soft drinks',
    departmentId: 'DRINKS',
    taxClassId: 'STANDARD',
    goods: ['Sparkling Water', 'Lemonade', 'Apple Spritzer', 'Cola'],
    sizes: ['0.5 l', '0.75 l', '1 l'],
    priceFrom: 79,
    caseOf: 24,
    hasDeposit: true,
  },
  {
    categoryId: 'WINE',
    name: 'Wine and beer',
    departmentId: 'DRINKS',
    taxClassId: 'STANDARD',
    goods: ['Red Wine', 'White Wine', 'Wheat Beer', 'Cider'],
    sizes: ['0.33 l', '0.75 l', '1 l'],
    priceFrom: 199,
    caseOf: 6,
    minimumAge: 18,
  },
  {
    categoryId: 'HOUSEHOLD',
    name: 'Household',
    departmentId: 'NON-FOOD',
    taxClassId: 'STANDARD',
    goods: ['Washing Powder', 'Dish Soap', 'Kitchen Roll', 'Sponges'],
    sizes: ['small', 'medium', 'large'],
    priceFrom: 159,
    caseOf: 8,
  },
  {
    categoryId: 'CARE',
    name: 'Personal care',
    departmentId: 'NON-FOOD',
    taxClassId: 'STANDARD',
    goods: ['Shampoo', 'Hand Cream', 'Toothpaste', 'Soap Bar'],
    sizes: ['75 ml', '150 ml', '300 ml'],
    priceFrom: 139,
    caseOf: 12,
  },
  {
    categoryId: 'CLOTHING',
    name: 'Clothing',
    departmentId: 'NON-FOOD',
    taxClassId: 'STANDARD',
    goods: ['T-Shirt', 'Rain Jacket', 'Wool Socks', 'Apron'],
    sizes: ['S', 'M', 'L'],
    priceFrom: 899,
  },
];
